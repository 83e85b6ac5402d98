using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
class K : KeyedCollection<string, string> { protected override string GetKeyForItem(string s) { return s.Substring(0, 1); } }
class P {
  static void W(object s) { Console.WriteLine(s); }
  static string J<T>(IEnumerable<T> e) { return string.Join(",", e); }
  static void Main() {
    var ll = new LinkedList<int>(new[] { 1, 2, 3 }); ll.AddFirst(0); ll.AddAfter(ll.Find(2), 9); ll.Remove(1); ll.AddBefore(ll.First, -1); W(J(ll) + " " + ll.Count + " " + ll.Last.Previous.Value); ll.RemoveLast(); ll.RemoveFirst(); W(J(ll));
    try { foreach (var x in ll) ll.AddLast(x); } catch (InvalidOperationException e) { W(e.Message); }
    var ss = new SortedSet<int>(new[] { 5, 1, 4, 1, 3 }); W(J(ss) + " " + ss.Min + " " + ss.Max + " " + ss.Count); W(ss.Remove(4)); W(ss.Remove(7)); W(J(ss)); W(J(ss.Reverse())); ss.UnionWith(new[] { 7, 8 }); W(J(ss.GetViewBetween(3, 7))); W(ss.IsSupersetOf(new[] { 1, 3 })); 
    var rnd = new Random(5); var big = new SortedSet<int>(); for (int i = 0; i < 500; i++) { big.Add(rnd.Next(300)); if (i % 3 == 0) big.Remove(rnd.Next(300)); } W(big.Count); int prev = -1; bool ok = true; foreach (var b in big) { if (b <= prev) ok = false; prev = b; } W(ok);
    var sd = new SortedDictionary<string, int> { { "b", 2 }, { "a", 1 } }; sd["c"] = 3; sd["a"] = 11; foreach (var p in sd) W(p.Key + p.Value); W(J(sd.Keys) + J(sd.Values)); int v; W(sd.TryGetValue("z", out v)); try { sd.Add("a", 1); } catch (ArgumentException) { W("dup"); } try { W(sd["q"]); } catch (KeyNotFoundException) { W("none"); }
    var sl = new SortedList<int, string> { { 3, "c" }, { 1, "a" } }; sl[2] = "b"; W(J(sl.Keys) + J(sl.Values) + sl.IndexOfKey(2) + sl.IndexOfValue("c")); sl.RemoveAt(0); foreach (var p in sl) W(p);
    var al = new ArrayList { 3, 1, 2 }; al.Sort(); al.Add("x"); W(string.Join(",", al.ToArray()) + al.IndexOf(2) + al.Contains("x")); al.Insert(0, null); al.RemoveAt(1); foreach (var o in al) W(o ?? "null");
    var h = new Hashtable { { "one", 1 } }; h["two"] = 2; W(h["one"] + "" + h["three"] + h.Count + h.ContainsKey("two")); foreach (DictionaryEntry e in h) W(e.Key + "=" + e.Value);
    var q = new Queue(); q.Enqueue(1); q.Enqueue("a"); W(q.Dequeue() + "" + q.Peek() + q.Count); var st = new Stack(); st.Push(1); st.Push(2); W(st.Pop() + "" + st.Peek());
    var ba = new BitArray(10); ba[3] = true; ba.Set(9, true); var by = new byte[2]; ba.CopyTo(by, 0); W(by[0] + " " + by[1]); W(ba.Not()[3]);
    var oc = new ObservableCollection<string>(); oc.CollectionChanged += (s, e) => W(e.Action + " " + (e.NewItems == null ? "-" : e.NewItems[0]) + " " + e.NewStartingIndex + " " + (e.OldItems == null ? "-" : e.OldItems[0]) + " " + e.OldStartingIndex); ((System.ComponentModel.INotifyPropertyChanged)oc).PropertyChanged += (s, e) => W(e.PropertyName); oc.Add("a"); oc.Insert(0, "b"); oc[1] = "c"; oc.Move(0, 1); oc.Remove("c"); oc.Clear();
    var ro = new ReadOnlyCollection<int>(new List<int> { 1, 2 }); W(ro.Count + " " + ro[1]); try { ((IList<int>)ro).Add(3); } catch (NotSupportedException e) { W(e.Message); }
    var k = new K { "apple", "berry" }; W(k["a"] + k.Contains("b") + k[1]); k.Remove("a"); W(k.Count);
    var rd = new ReadOnlyDictionary<string, int>(new Dictionary<string, int> { { "a", 1 } }); W(rd["a"] + J(rd.Keys));
    var ol = new List<int> { 5, 3 }.AsReadOnly(); W(J(ol));
    var s2 = new SortedList(); s2.Add("z", 1); s2.Add("y", 2); W(s2.GetKey(0) + "" + s2.GetByIndex(1));
  }
}
