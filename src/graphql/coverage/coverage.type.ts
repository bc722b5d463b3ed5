import { Field, Int, ObjectType } from 'type-graphql';
import { EntityType } from '../entities/entity.type.ts';
import { MeasureType } from '../evidence/measure.type.ts';
import { FigureType } from '../facts/figure.type.ts';
import { GapType } from '../facts/gap.type.ts';
import { plainEnum } from '../vocabulary/enums.ts';

/** Whether a measure of a subject is stated. */
export type CoverageState = 'STATED' | 'GAP' | 'ABSENT';

const coverageState = plainEnum(
  'CoverageState',
  ['STATED', 'GAP', 'ABSENT'] satisfies CoverageState[],
  'A source gives it; it is known to be missing, or not told apart; no source speaks of it. 载明、缺失、未提及',
);

/** One measure of one subject. */
@ObjectType('CoverageCell', { description: 'One measure of one subject. 单元格', simpleResolvers: true })
export class CoverageCellType {
  @Field(() => MeasureType, { description: '指标' })
  readonly measure!: MeasureType;

  @Field(() => coverageState, { description: '状态' })
  readonly state!: string;

  @Field(() => Int, { description: 'How many figures state it. 数字个数' })
  readonly count!: number;

  @Field(() => [FigureType], { description: 'The first 20 of them. 数字' })
  readonly figures!: FigureType[];

  @Field(() => [FigureType], {
    description: 'The first 20 that count more than was asked, the share not said: they state nothing here. 合并计数',
  })
  readonly pooled!: FigureType[];

  @Field(() => [GapType], { description: 'What is known to be missing, be a figure stated or not. 未载明之处' })
  readonly gaps!: GapType[];
}

/** What is stated of one subject. */
@ObjectType('CoverageRow', { description: 'The measures of one subject. 一行' })
export class CoverageRowType {
  @Field(() => EntityType, { description: '主体' })
  readonly subject!: EntityType;

  @Field(() => [CoverageCellType], { description: 'In the order of the measures asked for. 各指标' })
  readonly cells!: CoverageCellType[];
}

/** Which measures are stated of which subjects. */
@ObjectType('Coverage', { description: 'Which measures are stated of whom. 数据覆盖' })
export class CoverageType {
  @Field(() => [CoverageRowType], { description: 'In the order of the subjects asked for. 各主体' })
  readonly rows!: CoverageRowType[];

  @Field(() => Int, { description: 'Cells stated. 载明' })
  readonly stated!: number;

  @Field(() => Int, { description: 'Cells known to be missing. 缺失' })
  readonly gaps!: number;

  @Field(() => Int, { description: 'Cells of which no source speaks. 未提及' })
  readonly absent!: number;
}
