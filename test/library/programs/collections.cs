using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Linq;

class Backwards : IComparer<string>
{
    public int Compare(string x, string y)
    {
        return string.CompareOrdinal(y, x);
    }
}

class Noisy : Collection<int>
{
    protected override void InsertItem(int index, int item)
    {
        Console.Write("+" + item + " ");
        base.InsertItem(index, item);
    }
    protected override void RemoveItem(int index)
    {
        Console.Write("-" + this[index] + " ");
        base.RemoveItem(index);
    }
    protected override void ClearItems()
    {
        Console.WriteLine("clear");
        base.ClearItems();
    }
}

class Program
{
    static void Show(string title, IEnumerable items)
    {
        Console.WriteLine(title + ": " + string.Join(", ", items.Cast<object>()));
    }
    static void Try(string title, Action action)
    {
        try
        {
            action();
            Console.WriteLine(title + ": nothing thrown");
        }
        catch (Exception e)
        {
            Console.WriteLine(title + ": " + e.GetType().FullName);
        }
    }
    static void Main()
    {
        LinkedList<int> linked = new LinkedList<int>(new[] { 2, 3 });
        LinkedListNode<int> one = linked.AddFirst(1);
        linked.AddAfter(one, 9);
        linked.AddBefore(linked.Last, 8);
        linked.Remove(2);
        Show("linked", linked);
        Console.WriteLine(one.Next.Value + " " + linked.Find(8).Previous.Value + " " + linked.Last.Value + " " + linked.Count);
        Try("foreign node", () => new LinkedList<int>().Remove(one));
        Try("changed", () => { foreach (int i in linked) linked.AddLast(i); });

        SortedDictionary<string, int> sorted = new SortedDictionary<string, int>(new Backwards()) { { "b", 2 }, { "a", 1 }, { "c", 3 } };
        Show("sorted", sorted);
        sorted["aa"] = 11;
        sorted.Remove("b");
        Show("keys", sorted.Keys);
        Show("values", sorted.Values);
        int value;
        Console.WriteLine(sorted.TryGetValue("zz", out value) + " " + value + " " + sorted.ContainsKey("c") + " " + sorted.Count);
        Try("twice", () => sorted.Add("a", 5));
        Try("missing", () => Console.WriteLine(sorted["q"]));
        Try("null", () => sorted.Add(null, 5));
        SortedList<int, string> list = new SortedList<int, string> { { 5, "five" }, { 1, "one" }, { 3, "three" } };
        Show("list", list);
        Console.WriteLine(list.IndexOfKey(3) + " " + list.IndexOfValue("five") + " " + list.Keys[0] + " " + list.Values[2]);
        list.RemoveAt(1);
        Show("list keys", list.Keys);
        SortedSet<int> set = new SortedSet<int>(new[] { 5, 1, 9, 3, 5, 7 });
        Show("set", set);
        Show("view", set.GetViewBetween(2, 7));
        Show("reverse", set.Reverse());
        Console.WriteLine(set.Min + " " + set.Max + " " + set.Add(5) + " " + set.Remove(9) + " " + set.Max + " " + set.IsSupersetOf(new[] { 1, 3 }));
        set.SymmetricExceptWith(new[] { 1, 2 });
        set.UnionWith(new[] { 100 });
        Show("set", set);
        SortedSet<int> many = new SortedSet<int>();
        for (int i = 0; i < 300; i++) many.Add(i * 7919 % 1009);
        int removed = many.RemoveWhere(i => i % 3 == 0);
        Console.WriteLine(many.Count + " " + removed + " " + many.SequenceEqual(many.OrderBy(i => i)) + " " + many.Sum());

        ArrayList array = new ArrayList { 3, "x", null };
        array.Insert(1, 2.5);
        array.AddRange(new[] { 7, 8 });
        array.Remove("x");
        array.RemoveAt(0);
        Show("array", array);
        Console.WriteLine(array.Contains(null) + " " + array.IndexOf(8) + " " + array.Count);
        Hashtable table = new Hashtable { { "k", 1 }, { 2, "v" } };
        table["k"] = null;
        Console.WriteLine(table.Count + " " + table.ContainsKey(2) + " " + table[2] + " [" + table["k"] + "] [" + table["none"] + "]");
        BitArray bits = new BitArray(10);
        bits[3] = true;
        bits.Set(9, true);
        BitArray flipped = new BitArray(bits).Not();
        Console.WriteLine(string.Concat(flipped.Cast<bool>().Select(b => b ? "1" : "0")) + " " + bits.And(new BitArray(10, true))[3]);
        Queue old = new Queue();
        old.Enqueue("a");
        old.Enqueue(1);
        Stack pile = new Stack(old);
        Console.WriteLine(old.Dequeue() + " " + pile.Pop() + " " + pile.Peek());

        Noisy noisy = new Noisy { 1, 2, 3 };
        noisy.Remove(2);
        noisy.Insert(0, 7);
        noisy.Clear();
        ObservableCollection<string> seen = new ObservableCollection<string>();
        seen.CollectionChanged += (sender, e) => Console.WriteLine(e.Action + " " + e.NewStartingIndex + " " + e.OldStartingIndex + " " + (e.NewItems == null ? "-" : e.NewItems[0]) + " " + (e.OldItems == null ? "-" : e.OldItems[0]));
        seen.Add("a");
        seen.Insert(0, "b");
        seen[1] = "c";
        seen.Move(0, 1);
        seen.RemoveAt(0);
        seen.Clear();
        ReadOnlyCollection<int> fixedList = new List<int> { 1, 2 }.AsReadOnly();
        Try("read only", () => ((IList<int>)fixedList).Add(3));

        ConcurrentDictionary<string, int> shared = new ConcurrentDictionary<string, int>();
        Console.WriteLine(shared.TryAdd("a", 1) + " " + shared.TryAdd("a", 2) + " " + shared.GetOrAdd("b", k => k.Length + 4) + " " + shared.AddOrUpdate("a", 0, (k, v) => v + 10) + " " + shared.TryUpdate("a", 5, 11) + " " + shared.TryRemove("b", out value) + " " + value + " " + shared.Count);
        ConcurrentQueue<int> queue = new ConcurrentQueue<int>(new[] { 1, 2 });
        queue.Enqueue(3);
        Console.WriteLine(queue.TryDequeue(out value) + " " + value + " " + queue.TryPeek(out value) + " " + value + " " + queue.Count);
        ConcurrentStack<int> stack = new ConcurrentStack<int>(new[] { 1, 2 });
        stack.Push(3);
        Console.WriteLine(stack.TryPop(out value) + " " + value + " " + string.Join(",", stack) + " " + stack.IsEmpty);
        ConcurrentBag<int> bag = new ConcurrentBag<int> { 4, 5 };
        Console.WriteLine(bag.Count + " " + bag.OrderBy(i => i).First() + " " + bag.TryTake(out value));
        BlockingCollection<int> blocking = new BlockingCollection<int>(5);
        blocking.Add(1);
        blocking.Add(2);
        blocking.CompleteAdding();
        Console.WriteLine(string.Join(",", blocking.GetConsumingEnumerable()) + " " + blocking.IsCompleted);
        Try("complete", () => blocking.Add(3));

        NameValueCollection names = new NameValueCollection { { "x", "1" }, { "X", "2" }, { "y", "3" } };
        Console.WriteLine(names["x"] + " " + names.Count + " " + string.Join("|", names.AllKeys) + " " + string.Join("|", names.GetValues("x")));
        StringCollection strings = new StringCollection { "p", "q" };
        Console.WriteLine(strings.Contains("q") + " " + strings.IndexOf("p") + " " + strings.Count);
        OrderedDictionary ordered = new OrderedDictionary { { "z", 1 }, { "a", 2 } };
        ordered.Insert(1, "m", 3);
        Console.WriteLine(string.Join(",", ordered.Keys.Cast<string>()) + " " + ordered[0] + " " + ordered["m"]);
    }
}
