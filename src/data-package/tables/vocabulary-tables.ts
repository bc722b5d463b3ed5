import type { Vocabulary, Wording } from '../../model/define-vocabulary.ts';
import { additivity } from '../../model/vocabulary/additivity.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import { measures } from '../../store/statements/families.ts';
import type { MeasureRow } from '../../store/statements/rows.ts';
import { field, type Field } from '../field.ts';
import { packageTable, type PackageTable } from '../package-table.ts';
import { familyRecords } from '../read/family-records.ts';

const ofMeasure = (name: keyof MeasureRow, description: string): Field<MeasureRow> =>
  field(name, description, { cell: (measure) => measure[name] });

/** The table of measures. */
export const measureTable: PackageTable = packageTable<MeasureRow>({
  name: 'measures',
  title: 'Measures: what is counted 指标',
  holds: 'vocabulary',
  key: ['id'],
  label: ['name'],
  fields: [
    ofMeasure('id', 'Stays the same from version to version. 标识'),
    ofMeasure('key', 'Subject and quantity, as aid.amount. 指标键'),
    ofMeasure('name', 'Name in Chinese. 中文名称'),
    ofMeasure('nameEn', 'Name in English. 英文名称'),
    field('unit', 'Its unit. 单位', { vocabulary: unit, cell: (measure) => measure.unit }),
    field('classifiers', 'Classifiers that may follow the number. 量词', {
      type: 'list',
      cell: (measure) => measure.classifiers,
    }),
    field('additivity', 'Whether its figures add. 可加性', {
      vocabulary: additivity,
      cell: (measure) => measure.additivity,
    }),
    ofMeasure('definition', 'What it counts. 定义'),
    ofMeasure('definitionZh', 'The same in Chinese. 中文定义'),
  ],
  read: (store) => familyRecords(store, 'Measure/KEY', measures),
});

interface Worded extends Wording {
  readonly vocabulary: string;
  readonly value: string;
}

/** The table of the vocabularies that the fields of these tables use. */
export function vocabularyTable(tables: readonly PackageTable[]): PackageTable {
  const used = tables.flatMap(({ fields }) => fields.flatMap(({ vocabulary }) => vocabulary ?? []));
  const vocabularies = [...new Set(used)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return packageTable<Worded>({
    name: 'vocabularies',
    title: 'Values of fields in two languages 词表',
    holds: 'vocabulary',
    key: ['vocabulary', 'value'],
    label: ['zh'],
    fields: [
      field('vocabulary', 'The vocabulary that a field names. 词表', { cell: ({ vocabulary }) => vocabulary }),
      field('value', 'As it stands in the field. 取值', { cell: ({ value }) => value }),
      field('zh', 'In Chinese. 中文', { cell: ({ zh }) => zh }),
      field('en', 'In English. 英文', { cell: ({ en }) => en }),
      field('broader', 'The wider value to which it belongs. 上位值', { cell: ({ broader }) => broader ?? null }),
    ],
    read: async function* () {
      yield vocabularies.flatMap(wordings);
    },
  });
}

function wordings({ name, wording }: Vocabulary): Worded[] {
  return Object.entries<Wording>(wording).map(([value, words]) => ({ ...words, vocabulary: name, value }));
}
