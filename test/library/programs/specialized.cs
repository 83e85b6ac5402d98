// BitVector32, ListDictionary and HybridDictionary.
using System;
using System.Collections;
using System.Collections.Specialized;
using System.Linq;

static class Program
{
    static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }
    }

    static void Main()
    {
        int first = BitVector32.CreateMask(), second = BitVector32.CreateMask(first);
        BitVector32 flags = new BitVector32(0);
        flags[second] = true;
        Console.WriteLine(flags + " " + flags[first] + " " + flags[first | second] + " " + flags.Data);
        BitVector32.Section low = BitVector32.CreateSection(6), high = BitVector32.CreateSection(1000, low);
        flags[low] = 5;
        flags[high] = 999;
        Console.WriteLine(flags[low] + " " + flags[high] + " " + low + " " + high + " " + (low == high) + " " + new BitVector32(flags).Equals(flags));
        flags[low] = 15;
        Console.WriteLine(flags[low] + " " + new BitVector32(-1)[BitVector32.CreateSection(short.MaxValue, BitVector32.CreateSection(short.MaxValue))]);
        Try(() => BitVector32.CreateSection(0));
        Try(() => BitVector32.CreateMask(int.MinValue));

        ListDictionary list = new ListDictionary { { "b", 1 }, { "a", 2 } };
        list["c"] = null;
        list["b"] = 3;
        list.Remove("none");
        Console.WriteLine(string.Join(",", list.Keys.Cast<string>()) + " " + string.Join(",", list.Values.Cast<object>()) + " " + list.Contains("B") + " " + list["none"]);
        Try(() => list.Add("a", 1));
        Try(() => Console.WriteLine(list[null]));
        Try(() => { foreach (DictionaryEntry entry in list) list.Remove(entry.Key); });
        Try(() => list.CopyTo(new object[1], 0));

        HybridDictionary hybrid = new HybridDictionary(true);
        for (int i = 0; i < 20; i++) hybrid["Key" + i] = i;
        Console.WriteLine(hybrid.Count + " " + hybrid["kEY7"] + " " + hybrid.Keys.Cast<string>().Count() + " " + new HybridDictionary().Contains("x"));
        Try(() => hybrid.Add("KEY3", 0));
    }
}
