using CsCheck;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Vectors;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class WordTableTests
{
    [Fact]
    public void Every_word_is_found_at_its_first_place_and_no_other_is() => Gen.String[0, 6].Array[0, 300].Sample(words =>
    {
        var table = WordTable.Of(words);
        Assert.Equal(words, table);
        Assert.All(words, w => Assert.Equal(Array.IndexOf(words, w) + 1, table.Find(w)));
        Assert.Equal(0, table.Find("\u0001 not among them"));
    });

    [Fact]
    public void Words_of_any_length_are_read_as_they_were_written()
    {
        string[] words = ["of", "naïve", "日本", new string('x', 700), "\ud83d\ude00", "end"];
        using var stream = new MemoryStream();
        VectorModelFile.Write(stream, new WordVectors(words, 2, [.. Enumerable.Range(0, 12).Select(i => (sbyte)i)], [1, 1, 1, 1, 1, 0.5f]));
        var read = VectorModelFile.Read(stream.ToArray());
        Assert.Equal(words, read.Words);
        Assert.Equal([10, 11], read.Values(6).ToArray());
        Assert.Equal(0.5f, read.Scale(6));
    }
}
