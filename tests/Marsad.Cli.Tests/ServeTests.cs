namespace Marsad.Cli.Tests;

public sealed class ServeTests : ScratchFolder
{
    [Fact]
    public async Task A_record_is_served_on_the_loopback_address_until_the_user_ends_it()
    {
        MarsadProcess.Run(["ingest", Put("a.txt", Articles.Text), "--record", PathOf("r.db")]);
        using var process = MarsadProcess.Start(["serve", "--record", PathOf("r.db"), "--port", "0"]);
        try
        {
            var address = new Uri((await process.StandardOutput.ReadLineAsync())!);
            Assert.True(address.IsLoopback);
            using var client = new HttpClient();
            Assert.Contains("\"articles\":1", await client.GetStringAsync(new Uri(address, "/api/status")), StringComparison.Ordinal);
            MarsadProcess.Signal(process, "-INT");
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            if (!process.HasExited) { process.Kill(); }
        }
    }

    [Fact]
    public async Task The_demo_serves_the_samples()
    {
        using var process = MarsadProcess.Start(["demo", "--port", "0"]);
        try
        {
            var address = new Uri((await process.StandardOutput.ReadLineAsync())!);
            using var client = new HttpClient();
            var status = await client.GetStringAsync(new Uri(address, "/api/status"));
            Assert.DoesNotContain("\"articles\":0", status, StringComparison.Ordinal);
        }
        finally
        {
            MarsadProcess.Signal(process, "-INT");
            await process.WaitForExitAsync();
        }
    }
}
