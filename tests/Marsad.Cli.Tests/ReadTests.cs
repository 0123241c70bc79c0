using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class ReadTests : ScratchFolder
{
    [Fact]
    public void A_json_line_has_its_fields_in_their_order()
    {
        var ended = MarsadProcess.Run(["read", "--json", Put("wire.jsonl", Articles.Records(1))]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        using var line = JsonDocument.Parse(Assert.Single(ended.Lines));
        Assert.Equal(["id", "publisher", "published", "claims", "removed", "versions"], Names(line.RootElement));
        Assert.Equal(["engine", "knowledge"], Names(line.RootElement.GetProperty("versions")));
        Assert.Equal("a0", line.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void Every_quote_stands_in_the_text_where_it_says()
    {
        var ended = MarsadProcess.Run(["read", "--json", "--text", Put("wire.jsonl", Articles.Records(3))]);
        foreach (var line in ended.Lines)
        {
            using var article = JsonDocument.Parse(line);
            var text = article.RootElement.GetProperty("text").GetString()!;
            Assert.All(article.RootElement.GetProperty("claims").EnumerateArray(), claim =>
            {
                var evidence = claim.GetProperty("evidence");
                var exact = evidence.GetProperty("exact").GetString()!;
                Assert.Equal(exact, text.Substring(evidence.GetProperty("at").GetInt32(), exact.Length));
            });
        }
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var ended = MarsadProcess.Run(["read", "--json", "-"], Articles.Records(2));
        Assert.Equal((0, 2), (ended.Code, ended.Lines.Length));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("2019-04-21", true)]
    public void An_article_without_a_day_gets_the_given_one(string? published, bool expected)
    {
        string[] given = published is null ? [] : ["--published", published];
        var ended = MarsadProcess.Run(["read", "--json", Put("undated.txt", Articles.Text), .. given]);
        Assert.Equal(expected, ended.Output.Contains("\"published\":\"2019-04-21\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_threads_give_the_bytes_of_one()
    {
        var file = Put("wire.jsonl", Articles.Records(300));
        var one = MarsadProcess.Run(["read", "--json", "--threads", "1", file]);
        var many = MarsadProcess.Run(["read", "--json", "--threads", "8", file]);
        Assert.Equal(300, one.Lines.Length);
        Assert.Equal(one.Output, many.Output);
    }

    [Theory]
    [InlineData("tokens")]
    [InlineData("annotations")]
    [InlineData("claims")]
    [InlineData("[0,4)")]
    public void An_explanation_shows(string expected)
    {
        var ended = MarsadProcess.Run(["explain", Articles.Text]);
        Assert.Equal(0, ended.Code);
        Assert.Contains(expected, ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_shows_the_text_without_steering_the_terminal()
    {
        var ended = MarsadProcess.Run(["read", Put("hostile.txt", Articles.Text + " \u001b[31mأحمر\u001b[0m\u0007")]);
        Assert.DoesNotContain('\u001b', ended.Output);
        Assert.DoesNotContain('\u0007', ended.Output);
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run_quietly()
    {
        using var process = MarsadProcess.Start(["read", "--json", "--text", Put("wire.jsonl", Articles.Records(5000))]);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        process.StandardOutput.Close();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    [Fact]
    public async Task An_interrupted_run_ends_with_130()
    {
        using var process = MarsadProcess.Start(["read", "--json", "-"]);
        // The input stays open: nothing but the signal ends this run.
        var writing = process.StandardInput.WriteAsync(Articles.Records(2000));
        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        MarsadProcess.Signal(process, "-INT");
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
        await Record.ExceptionAsync(() => writing);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
