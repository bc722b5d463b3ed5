import { Field, ObjectType } from 'type-graphql';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import { sourceKind } from '../../model/vocabulary/source-kind.ts';
import { NodeType } from '../node.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** A source, as the API shows it. */
@ObjectType('Source', {
  description: 'Where facts are stated: an article, a gazetteer, a page. 来源',
  implements: NodeType,
})
export class SourceType extends NodeType {
  @Field(() => String, { description: 'Title. 标题' })
  readonly title!: string;

  @Field(enumType(sourceKind), { description: 'Article, gazetteer or page. 类别' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Who published it. 发布单位' })
  readonly publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'The site that carries it. 载体' })
  readonly host!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read. 网址' })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: 'EDTF; empty where it is not stated. 发布日期' })
  readonly publishedOn!: string | null;

  @Field(enumType(dateBasis), { description: 'How the date is known. 日期依据' })
  readonly publishedBasis!: string;

  @Field(() => String, { nullable: true, description: 'When the page was seen; not when it was published. 抓取日期' })
  readonly capturedOn!: string | null;

  @Field(() => String, { description: 'ISO 15924: Hans, Hant, Latn. 文字' })
  readonly script!: string;

  @Field(() => String, { nullable: true, description: 'Of the captured file. 文件哈希' })
  readonly sha256!: string | null;
}
