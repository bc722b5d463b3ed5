import { dimensionIndex, type GroupDimension } from '../../model/grouping.ts';
import { broadStrata, groups } from './aggregate.ts';

/** Dimensions whose key is a property of its own: the list of all keys is not read for them. */
const own: Partial<Record<GroupDimension, string>> = {
  SUBJECT: 'f.subjectKey',
  SOURCE: 'f.sourceKey',
  MEASURE: "coalesce(f.measure, '')",
  UNIT: "coalesce(f.unit, '')",
  YEAR: 'f.yearKey',
};

it.each([groups, broadStrata])('$file reads the key of a dimension where that dimension has it', ({ text }) => {
  const expected = Object.entries(own).map(([dimension, property]) => [
    String(dimensionIndex(dimension as GroupDimension)),
    property,
  ]);
  const cases = [...text.matchAll(/CASE key\.by\d (.*?) WHEN key\.none/g)].map(([, branches]) =>
    [...(branches ?? '').matchAll(/WHEN (\d+) THEN (f\.\w+|coalesce\(f\.\w+, ''\))/g)].map(([, at, key]) => [at, key]),
  );
  expect(cases).toEqual([expected, expected, expected]);
});
