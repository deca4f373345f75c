using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using WipoMatch.Benchmarks;

return args switch
{
    ["bare", var from, var paths, var port] => await BareServer.RunAsync(new Uri(from), paths, int.Parse(port, CultureInfo.InvariantCulture)),
    ["peer-records", var corpus, var records] => PeerRecords.Write(corpus, records),
    ["micro", .. var options] => Micro(options),
    ["matching", var count] => MatchingRun.Run(int.Parse(count, CultureInfo.InvariantCulture)),
    ["search", var corpus, var questions] => SearchRun.Run(corpus, questions),
    _ => Usage(),
};

static int Micro(string[] options)
{
    var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    return BenchmarkSwitcher.FromAssembly(typeof(CatalogBenchmarks).Assembly).Run(options.Length == 0 ? ["--filter", "*"] : options, config).Any() ? 0 : 1;
}

static int Usage()
{
    Console.Error.WriteLine("Usage: bare SITE PATHS PORT | peer-records CORPUS RECORDS | micro [BenchmarkDotNet options] | matching COUNT | search CORPUS QUESTIONS");
    return 2;
}
