import { useId } from 'preact/hooks';

interface Props<T extends string> {
  title: string;
  value: T;
  options: Record<T, string>;
  help?: string;
  onChoose: (value: T) => void;
}

/** One setting: a few named values, one of them chosen. */
export function Choice<T extends string>({ title, value, options, help, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      <div class="choice-options">
        {(Object.keys(options) as T[]).map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            <bdi>{options[option]}</bdi>
          </label>
        ))}
      </div>
      {help !== undefined && <p class="choice-help">{help}</p>}
    </fieldset>
  );
}
