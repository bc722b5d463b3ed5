import type { Chance } from './chance.ts';

const first = Array.from('新廊焦濮洛建武沁长重安平永定宁清河江海山阳林石金玉龙凤高通东西南北兴和泰丰盛嘉德信义仁');
const second = Array.from('密坊作阳湖陟垣庆州城川源泉溪岭港口桥寨庄营集店堡关门台沟坪塘湾岗陵原野乡田里村屯');
const given = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玲建国志红');
const family = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');

/** A name of two to four characters, as places and firms have. */
export function madeUpName(chance: Chance): string {
  const syllables = [first, second, ...(chance.happens(0.3) ? [first] : []), ...(chance.happens(0.5) ? [second] : [])];
  return syllables.map((list) => chance.pick(list)).join('');
}

/** A name of a person: of those so called in life there are many. */
export function madeUpPerson(chance: Chance): string {
  return chance.pick(family) + chance.pick(given) + (chance.happens(0.7) ? chance.pick(given) : '');
}
