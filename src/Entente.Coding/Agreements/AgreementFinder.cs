using Entente.Coding.Mentions;
using Entente.Coding.Syntax;
using Entente.Coding.Time;

namespace Entente.Coding.Agreements;

/// <summary>
/// Finds the pacts that a text speaks of, in order: by their names, by their articles, by names that the data lacks, by what is said of
/// them, and "the treaty" by the last one named.
/// </summary>
internal sealed class AgreementFinder
{
    private const int Reach = 3;

    private readonly Tree _tree;
    private readonly PactContext _context;
    private readonly NamedPacts _named;
    private readonly DescribedPacts _described;
    private readonly PactArticles _articles;
    private readonly UnknownPacts _unknown;
    private readonly bool[] _taken;

    public AgreementFinder(Tree tree, Phrases phrases, IReadOnlyList<DateMention> dates, DateOnly? day, AgreementBook book)
    {
        _tree = tree;
        _context = new PactContext(tree, phrases, dates, day);
        (_named, _described, _articles) = (new NamedPacts(tree, _context, book), new DescribedPacts(tree, _context, book), new PactArticles(tree, _context, book));
        _unknown = new UnknownPacts(tree);
        _taken = new bool[tree.Words.Length];
    }

    /// <summary>All pacts found, in text order, not overlapping.</summary>
    public List<AgreementMention> Find() => FindWords().ConvertAll(f => f.Mention);

    /// <summary>All pacts found with their words.</summary>
    public List<(int First, int End, AgreementMention Mention)> FindWords()
    {
        var found = new List<FoundPact>();
        var mentions = new List<(int First, int End, AgreementMention Mention)>();
        for (var word = 0; word < _tree.Words.Length; word++)
            if (!_taken[word] && (_named.At(word) ?? _articles.At(word)) is { } pact) Take(found, pact);
        for (var word = 0; word < _tree.Words.Length; word++)
            if (!_taken[word] && _unknown.At(word) is { } name && !AnyTaken(name.First, name.End)) mentions.Add(Unknown(name.First, name.End, word));
        for (var word = 0; word < _tree.Words.Length; word++)
            if (!_taken[word] && _described.At(word) is { } pact && !AnyTaken(pact.First, pact.End)) Take(found, pact);
        for (var word = 0; word < _tree.Words.Length; word++)
            if (!_taken[word] && Again(word, found) is { } pact) Take(found, pact);
        mentions.AddRange(found.Select(f => (f.First, f.End, MentionOf(f))));
        return [.. mentions.OrderBy(m => m.First)];
    }

    private void Take(List<FoundPact> found, FoundPact pact)
    {
        for (var word = pact.First; word < pact.End; word++) _taken[word] = true;
        found.Add(pact);
    }

    private bool AnyTaken(int first, int end) => _taken.AsSpan(first, end - first).Contains(true);

    // "The treaty": the last one named, when it is a pact of that kind and no other came since.
    private FoundPact? Again(int word, List<FoundPact> found)
    {
        if (_tree.Lemma(word) is not ("treaty" or "pact" or "accord" or "agreement" or "deal" or "memorandum" or "armistice") || !IsBareDefinite(word)) return null;
        FoundPact? last = null;
        foreach (var pact in found)
            if (pact.End <= word && _tree.Words[word].Sentence - _tree.Words[pact.First].Sentence <= Reach && (last is null || pact.First > last.First)) last = pact;
        if (last?.Pact is not { } meant || !PactWords.Fits(_tree.Lemma(word), meant.Kind)) return null;
        return new FoundPact(word, word + 1, word, meant, [meant], Math.Round(last.Confidence * 0.8m, 2), "the last one named");
    }

    private bool IsBareDefinite(int word)
    {
        var definite = false;
        foreach (var child in _tree.Children(word))
        {
            if (_tree.Is(child, "det")) definite = _tree.Lower(child) is "the" or "this" or "that";
            else if (child < word || _tree.Is(child, "nmod") || _tree.Is(child, "acl")) return false;
        }

        return definite && !_tree.Is(word, "compound");
    }

    private AgreementMention MentionOf(FoundPact found)
    {
        var span = _tree.Text.SpanOf(found.First, found.End);
        var text = span.In(_tree.Text.Text);
        return new AgreementMention(span, text, found.Pact?.Id, found.Pact?.Name ?? text, found.Pact?.Kind ?? found.Candidates[0].Kind, true, found.Pact?.Parties ?? [],
            found.Pact?.Signed, [.. found.Candidates.Take(8).Select(c => c.Id)], found.Confidence, found.Reason);
    }

    private (int First, int End, AgreementMention Mention) Unknown(int first, int end, int noun)
    {
        for (var word = first; word < end; word++) _taken[word] = true;
        var span = _tree.Text.SpanOf(first, end);
        var name = span.In(_tree.Text.Text);
        var parties = _context.Near(noun);
        if (parties.Count < 2) parties = [.. parties.Union(_context.Acting(noun), StringComparer.Ordinal)];
        return (first, end, new AgreementMention(span, name, UnknownPacts.IdOf(name), name, _tree.Lower(noun).TrimEnd('s'), false, parties, null, [], 0.6m, "named as pacts are, and not in the data"));
    }
}
