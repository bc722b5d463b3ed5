/** When something holds, as far as its source says. */
export interface PeriodView {
  readonly edtf: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly basis?: string;
  readonly since?: { readonly id?: string; readonly title: string | null } | null;
}

/** A period in one text: EDTF or its days, then the event it counts from, then how it is known unless it is stated: 2018-12-10/ since 河南省工会第十五次代表大会 (EXTERNAL). */
export function sayPeriod({ edtf, from, to, basis, since }: PeriodView): string {
  const days = from || to ? `${from ?? ''}/${to ?? ''}` : '';
  const origin = since ? `since ${[since.title, since.id && `(${since.id})`].filter(Boolean).join(' ')}` : '';
  const known = basis === undefined || basis === 'STATED' ? '' : basis;
  return [edtf ?? days, origin, known].filter((part) => part !== '').join(' ');
}
