using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
class P {
    static async Task Main() {
        var channel = Channel.CreateUnbounded<int>();
        var producer = Task.Run(async () => { for (int i = 0; i < 5; i++) { await channel.Writer.WriteAsync(i); await Task.Delay(1); } channel.Writer.Complete(); });
        int sum = 0; await foreach (int i in channel.Reader.ReadAllAsync()) sum += i; await producer; Console.WriteLine(sum + " " + channel.Reader.Completion.IsCompleted + " " + channel.Writer.TryWrite(1));
        try { await channel.Reader.ReadAsync(); } catch (ChannelClosedException e) { Console.WriteLine(e.Message); }
        var bounded = Channel.CreateBounded<string>(2); var log = new List<string>();
        var slow = Task.Run(async () => { foreach (string s in "abcd".Select(c => c.ToString())) { await bounded.Writer.WriteAsync(s); log.Add("+" + s); } bounded.Writer.Complete(new InvalidOperationException("end")); });
        await Task.Delay(5); log.Add("|" + bounded.Reader.Count);
        while (await Wait(bounded.Reader)) { string item; while (bounded.Reader.TryRead(out item)) { log.Add("-" + item); await Task.Delay(2); } }
        Console.WriteLine(string.Join(" ", log));
        try { await bounded.Reader.Completion; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        var drop = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = BoundedChannelFullMode.DropOldest }); for (int i = 0; i < 5; i++) drop.Writer.TryWrite(i); drop.Writer.Complete(); Console.WriteLine(await drop.Reader.ReadAsync() + "," + await drop.Reader.ReadAsync());
        var cts = new CancellationTokenSource(10); try { await Channel.CreateUnbounded<int>().Reader.ReadAsync(cts.Token); } catch (OperationCanceledException) { Console.WriteLine("canceled"); }
    }
    static async Task<bool> Wait(ChannelReader<string> r) { try { return await r.WaitToReadAsync(); } catch (InvalidOperationException) { return false; } }
}
