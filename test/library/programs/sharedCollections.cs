using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Concurrent;
using System.Collections.Specialized;
using System.Threading;
using System.Threading.Tasks;
class P {
  static void W(object s) { Console.WriteLine(s); }
  static string J<T>(IEnumerable<T> e) { return string.Join(",", e); }
  static void Main() {
    var q = new ConcurrentQueue<int>(new[] { 1, 2 }); q.Enqueue(3); int i; W(q.TryDequeue(out i) + " " + i + " " + J(q) + " " + q.Count); 
    var st = new ConcurrentStack<int>(); st.PushRange(new[] { 1, 2, 3 }); W(st.TryPop(out i) + " " + i + " " + J(st));
    var bag = new ConcurrentBag<int>(); bag.Add(1); bag.Add(2); bag.Add(3); W(J(bag)); W(bag.TryTake(out i) + " " + i);
    var d = new ConcurrentDictionary<int, string>(); for (int k = 0; k < 10; k++) d[k * 7] = "v" + k; foreach (var p in d) Console.Write(p.Key + " "); W("");
    W(d.GetOrAdd(3, k => "new" + k) + d.GetOrAdd(3, "no")); W(d.AddOrUpdate(3, "x", (k, o) => o + "!") + d.AddOrUpdate(4, "x", (k, o) => o + "!")); string s; W(d.TryRemove(3, out s) + s + d.ContainsKey(3)); W(d.TryUpdate(4, "y", "x") + d[4]); W(d.TryAdd(4, "z")); W(d.Count);
    var b = new BlockingCollection<int>(2); var prod = Task.Run(() => { for (int k = 0; k < 6; k++) b.Add(k); b.CompleteAdding(); }); int sum = 0; foreach (var x in b.GetConsumingEnumerable()) sum += x; W(sum + " " + b.IsCompleted); prod.Wait(); try { b.Add(1); } catch (InvalidOperationException e) { W(e.GetType().Name); } W(b.TryTake(out i, 10));
    var nv = new NameValueCollection(); nv.Add("a", "1"); nv.Add("A", "2"); nv["b"] = "3"; W(nv["a"] + " " + nv.Count + " " + string.Join("|", nv.AllKeys) + " " + (nv["zz"] ?? "null")); foreach (string k in nv) W(k + "=" + nv[k]); nv.Remove("a"); W(nv.GetKey(0));
    var sc = new StringCollection(); sc.AddRange(new[] { "x", "y" }); foreach (string k in sc) W(k); var sd = new StringDictionary(); sd["Key"] = "v"; W(sd["KEY"] + sd.ContainsKey("kEy"));
    var od = new OrderedDictionary(); od["z"] = 1; od["a"] = 2; od.Insert(0, "m", 3); foreach (DictionaryEntry e in od) W(e.Key + "" + e.Value); W(od[0]); od.Remove("z"); W(od.Count);
  }
}
