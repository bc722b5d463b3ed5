import { Field, InterfaceType } from 'type-graphql';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { rank } from '../../model/vocabulary/rank.ts';
import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import { NodeType, typeNameOf } from '../node.type.ts';
import { enumListType, enumType } from '../vocabulary/enums.ts';

/** What a source says. */
@InterfaceType('Fact', {
  description: 'What a source says. No source, no fact. 事实',
  implements: NodeType,
  resolveType: typeNameOf,
})
export abstract class FactType extends NodeType {
  @Field(enumType(derivation), { description: 'How it was come by. 来历' })
  readonly derivation!: string;

  @Field(enumType(rank), { description: 'DEPRECATED ones are hidden unless asked for. 取舍' })
  readonly rank!: string;

  @Field(enumType(rankReason), { nullable: true, description: 'Why it is ranked so. 取舍原因' })
  readonly rankReason!: string | null;

  @Field(enumType(scope), {
    nullable: true,
    description: 'Whom it covers: the union itself, its system, its territory. 口径',
  })
  readonly scope!: string | null;

  @Field(() => String, { nullable: true, description: "The editors' remark. 编者注" })
  readonly note!: string | null;

  @Field(enumListType(warningCode), { description: 'What the integrity rules warn of. 提示' })
  readonly warnings!: readonly string[];
}
