const traditional = '萬億兩餘項處條頁塊冊戶個場間張輛臺種類員隊門約將過幾數達圓內';
const simplified = '万亿两余项处条页块册户个场间张辆台种类员队门约将过几数达元内';
const fullWidth = '０１２３４５６７８９．／％＋－～';
const halfWidth = '0123456789./%+-~';

const folded = new Map([...pairs(traditional, simplified), ...pairs(fullWidth, halfWidth)]);

/** Folds the characters of number phrases to simplified script and half width. Each character stays where it is. */
export function foldPrint(text: string): string {
  return text.replace(/[^\s\d]/g, (character) => folded.get(character) ?? character);
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character, at) => [character, to.charAt(at)]);
}
