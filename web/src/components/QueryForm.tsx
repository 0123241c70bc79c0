import { useId, useMemo } from 'preact/hooks';
import { actorName } from '../claims/actors';
import { maxTextLength } from '../routing/query';
import { useLocale } from '../settings/context';
import type { Words } from '../i18n/words';

/** A field of a question: a day, a place, a side, or one of a few named values. */
export interface Field {
  name: 'on' | 'actor' | 'side' | 'harm' | 'place' | 'perpetrator' | 'from' | 'to' | 'by' | 'policy';
  kind: 'day' | 'text' | 'side' | 'options';
  options?: Readonly<Record<string, string>>;
  value: string | null;
  /** True where a choice is always made: no "all". */
  required?: boolean;
}

interface Props {
  fields: readonly Field[];
  submit: string;
  onAsk: (values: Record<string, string | null>) => void;
}

/** A question in a few fields; asked when it is sent, so that the address changes once. */
export function QueryForm({ fields, submit, onAsk }: Props) {
  const { form } = useLocale().words;
  const id = useId();
  return (
    <form
      class="query"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        onAsk(Object.fromEntries(fields.map(({ name }) => [name, String(given.get(name) ?? '').trim() || null])));
      }}
    >
      {fields.map((field) => (
        <div key={field.name} class="query-field">
          <label for={`${id}${field.name}`}>{form[field.name]}</label>
          <Input field={field} id={`${id}${field.name}`} words={form} />
        </div>
      ))}
      <button type="submit" class="button">{submit}</button>
    </form>
  );
}

function Input({ field, id, words }: { field: Field; id: string; words: Words['form'] }) {
  const { name, kind, options, value, required } = field;
  if (kind === 'day') return <input key={value} id={id} name={name} type="date" defaultValue={value ?? ''} />;
  if (kind === 'text') return <input key={value} id={id} name={name} type="text" dir="auto" maxLength={maxTextLength} placeholder={words.placeHint} defaultValue={value ?? ''} />;
  if (kind === 'side') return <SideSelect id={id} name={name} value={value} any={words.any} />;
  return (
    <select key={value} id={id} name={name}>
      {required !== true && <option value="">{words.any}</option>}
      {Object.entries(options ?? {}).map(([code, text]) => <option key={code} value={code} selected={code === value}>{text}</option>)}
    </select>
  );
}

/** Every side that has a name, in the order of the reader's alphabet. */
function SideSelect({ id, name, value, any }: { id: string; name: string; value: string | null; any: string }) {
  const locale = useLocale();
  const sides = useMemo(() => {
    const keys = new Set([...Object.keys(locale.words.actors), ...locale.actors.keys(), ...(value === null ? [] : [value])]);
    const order = new Intl.Collator(locale.language);
    return [...keys].map((key) => [key, actorName(key, locale)] as const).sort((a, b) => order.compare(a[1], b[1]));
  }, [locale, value]);
  return (
    <select key={`${value} ${sides.length}`} id={id} name={name}>
      <option value="">{any}</option>
      {sides.map(([key, text]) => <option key={key} value={key} selected={key === value}>{text}</option>)}
    </select>
  );
}
