using System.Text;
using Entente.Data;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.EngineTests;

public sealed class DataTests
{
    [Fact]
    public void Data_is_built_in_under_its_own_paths()
    {
        var files = new EmbeddedFiles();
        Assert.Contains("actors/states.jsonl", files.List("actors"));
        Assert.NotEmpty(DataReader.Read(files, "actors/states.jsonl"));
        Assert.Empty(files.List("models"));
        Assert.Equal("DATA102", Assert.Throws<EntenteException>(() => files.Read("actors/none.jsonl")).Diagnostic.Code);
    }

    [Fact]
    public void A_users_folder_lies_over_the_built_in_data()
    {
        var folder = Directory.CreateTempSubdirectory("entente-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "actors"));
            File.WriteAllText(Path.Combine(folder.FullName, "actors", "states.jsonl"), "mine");
            File.WriteAllText(Path.Combine(folder.FullName, "actors", "more.jsonl"), "more");
            var data = new EngineBuilder().WithData(folder.FullName).Build().Data;
            Assert.Equal("mine", Encoding.UTF8.GetString(data.Read("actors/states.jsonl").Span));
            Assert.Contains("actors/more.jsonl", data.List("actors"));
            Assert.Contains("actors/bodies.jsonl", data.List("actors"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_data_folder_that_is_not_there_is_refused() =>
        Assert.Equal("DATA101", Assert.Throws<EntenteException>(() => new EngineBuilder().WithData("nowhere-at-all")).Diagnostic.Code);
}
