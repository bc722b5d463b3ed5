import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../connection/page-info.type.ts';
import { LinkCountType, LinkType } from './link.type.ts';

/** The edge of a link in a list of links. */
@ObjectType('LinkEdge', { simpleResolvers: true })
class LinkEdge {
  @Field(() => String)
  readonly cursor!: string;

  @Field(() => LinkType)
  readonly node!: LinkType;
}

/** A list of links. */
@ObjectType('LinkConnection', { simpleResolvers: true })
export class LinkConnectionType {
  @Field(() => [LinkEdge])
  readonly edges!: LinkEdge[];

  @Field(() => [LinkType])
  readonly nodes!: LinkType[];

  @Field(() => PageInfoType)
  readonly pageInfo!: PageInfoType;

  @Field(() => Int)
  readonly totalCount!: number;

  @Field(() => [LinkCountType], { description: 'By kind and direction. 按类型计' })
  readonly counts!: LinkCountType[];
}
