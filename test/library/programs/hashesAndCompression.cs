using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
class P {
    static string Hex(byte[] b) { return BitConverter.ToString(b).Replace("-", "").ToLowerInvariant(); }
    static void Main() {
        byte[] data = Encoding.UTF8.GetBytes("The quick brown fox");
        using (MD5 md5 = MD5.Create()) Console.WriteLine(Hex(md5.ComputeHash(data)) + " " + md5.HashSize);
        using (SHA1 sha = SHA1.Create()) Console.WriteLine(Hex(sha.ComputeHash(data)));
        using (SHA256 sha = SHA256.Create()) { Console.WriteLine(Hex(sha.ComputeHash(data))); Console.WriteLine(Hex(sha.ComputeHash(new MemoryStream(data)))); Console.WriteLine(Hex(sha.ComputeHash(data, 4, 5))); }
        Console.WriteLine(Hex(new SHA384Managed().ComputeHash(data)) + Hex(SHA512.Create().ComputeHash(new byte[0])));
        byte[] key = Encoding.ASCII.GetBytes("key");
        Console.WriteLine(Hex(new HMACMD5(key).ComputeHash(data)) + " " + Hex(new HMACSHA1(key).ComputeHash(data)) + " " + Hex(new HMACSHA256(key).ComputeHash(data)) + " " + Hex(new HMACSHA512(key).ComputeHash(data)));
        var t = SHA1.Create(); t.TransformBlock(data, 0, 5, null, 0); t.TransformFinalBlock(data, 5, data.Length - 5); Console.WriteLine(Hex(t.Hash));
        Console.WriteLine(Hex(new Rfc2898DeriveBytes("password", Encoding.UTF8.GetBytes("saltsalt"), 10).GetBytes(20)));
        var d = new Rfc2898DeriveBytes("password", Encoding.UTF8.GetBytes("saltsalt"), 10); Console.WriteLine(Hex(d.GetBytes(5)) + Hex(d.GetBytes(15)));
        try { MD5.Create().ComputeHash((byte[])null); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        byte[] random = new byte[8]; RandomNumberGenerator.Create().GetBytes(random); Console.WriteLine(random.Length);
        string text = string.Concat(Enumerable.Repeat("compress me ", 100));
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, true)) using (var w = new StreamWriter(gzip)) w.Write(text);
        Console.WriteLine((packed.Length < 100) + " " + packed.ToArray()[0].ToString("x2") + packed.ToArray()[1].ToString("x2"));
        packed.Position = 0;
        using (var gzip = new GZipStream(packed, CompressionMode.Decompress)) using (var r = new StreamReader(gzip)) Console.WriteLine(r.ReadToEnd() == text);
        var raw = new MemoryStream();
        using (var deflate = new DeflateStream(raw, CompressionMode.Compress)) deflate.Write(data, 0, data.Length);
        using (var deflate = new DeflateStream(new MemoryStream(raw.ToArray()), CompressionMode.Decompress)) { byte[] buffer = new byte[100]; int n = deflate.Read(buffer, 0, 4); Console.WriteLine(Encoding.UTF8.GetString(buffer, 0, n) + "|" + deflate.Read(buffer, 0, 100) + deflate.CanRead + deflate.CanSeek + deflate.CanWrite); }
        try { new GZipStream(new MemoryStream(data), CompressionMode.Decompress).ReadByte(); } catch (InvalidDataException) { Console.WriteLine("invalid"); }
        try { new GZipStream(new MemoryStream(), CompressionMode.Compress).ReadByte(); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
        var table = new ConditionalWeakTable<object, StringBuilder>(); object k = new object(); table.GetOrCreateValue(k).Append("x"); StringBuilder v; Console.WriteLine(table.TryGetValue(k, out v) + v.ToString() + table.GetValue("a", q => new StringBuilder("made")) + table.Remove(k) + table.TryGetValue(k, out v));
    }
}
