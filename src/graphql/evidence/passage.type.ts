import { Field, Int, ObjectType } from 'type-graphql';
import { passageRole } from '../../model/vocabulary/passage-role.ts';
import { NodeType } from '../node.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** A passage, as the API shows it: where it stands, not what it says. */
@ObjectType('Passage', {
  description: 'A sentence of a source: a locator with a hash, not the text. 出处',
  implements: NodeType,
})
export class PassageType extends NodeType {
  @Field(() => Int, { description: 'The n-th line that is not blank. 段' })
  readonly block!: number;

  @Field(() => Int, { description: 'The n-th in the block. 句' })
  readonly sentence!: number;

  @Field(() => Int, { description: 'First character in the file, from 0. 起始字符' })
  readonly start!: number;

  @Field(() => Int, { description: 'The character behind the last. 结束字符' })
  readonly end!: number;

  @Field(() => String, { description: 'Of these characters. 哈希' })
  readonly sha256!: string;

  @Field(enumType(passageRole), { description: 'Title, foreword, body, caption. 位置' })
  readonly role!: string;
}
