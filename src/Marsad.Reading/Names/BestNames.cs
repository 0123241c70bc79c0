using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Names;

/// <summary>The longest name of each layer at one token, then at the next.</summary>
internal sealed class BestNames
{
    private readonly Candidate[] _candidates = [.. Enum.GetValues<NameLayer>().Select(layer => new Candidate(layer))];
    private bool _any;

    /// <summary>True where no name has been offered.</summary>
    public bool IsEmpty => !_any;

    /// <summary>The longest name of a layer, or null.</summary>
    public Candidate? this[NameLayer layer] => _candidates[(int)layer] is { Last: > 0 } candidate ? candidate : null;

    /// <summary>Forgets the names of the token before.</summary>
    public void Clear()
    {
        if (_any)
        {
            foreach (var candidate in _candidates)
            {
                candidate.Clear();
            }

            _any = false;
        }
    }

    /// <summary>Keeps a name where it is longer than what is known; one that is as long and carries the same letters is kept beside it.</summary>
    public void Offer(NameEntry entry, int last, Proclitics proclitics)
    {
        _any = true;
        var rival = _candidates[(int)entry.Layer];
        if (last > rival.Last)
        {
            rival.Set(last, proclitics);
            rival.Subjects.Add(entry.Subject);
        }
        else if (last == rival.Last && proclitics == rival.Proclitics)
        {
            rival.Subjects.Add(entry.Subject);
        }
    }

    /// <summary>Forgets the name of a layer.</summary>
    public void Remove(NameLayer layer) => _candidates[(int)layer].Clear();

    /// <summary>The names, by layer, the layers without one among them.</summary>
    public ReadOnlySpan<Candidate> All => _candidates;

    /// <summary>The longest name of a layer.</summary>
    internal sealed class Candidate(NameLayer layer)
    {
        private int _covered;

        /// <summary>The layer.</summary>
        public NameLayer Layer => layer;

        /// <summary>Index behind the last token; 0 where there is no name.</summary>
        public int Last { get; private set; }

        /// <summary>Letters joined to the front.</summary>
        public Proclitics Proclitics { get; private set; }

        /// <summary>What it may stand for.</summary>
        public List<object> Subjects { get; } = [];

        /// <summary>Takes the name, if there is one. A name inside a longer name of the same layer is part of it, not a name of its own; phrases may nest.</summary>
        public bool Take()
        {
            if (Last == 0 || (layer != NameLayer.Phrase && _covered >= Last))
            {
                return false;
            }

            _covered = Last;
            return true;
        }

        /// <summary>Begins a longer name.</summary>
        public void Set(int last, Proclitics proclitics)
        {
            (Last, Proclitics) = (last, proclitics);
            Subjects.Clear();
        }

        /// <summary>Forgets the name.</summary>
        public void Clear() => Set(0, Proclitics.None);
    }
}
