using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

static class Program
{
    static byte[] Bytes(string hex)
    {
        return Enumerable.Range(0, hex.Length / 2).Select(i => Convert.ToByte(hex.Substring(2 * i, 2), 16)).ToArray();
    }

    static string Hex(byte[] data)
    {
        return string.Concat(data.Select(b => b.ToString("x2")));
    }

    static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }
    }

    static byte[] Turn(ICryptoTransform transform, byte[] data)
    {
        using (transform) return transform.TransformFinalBlock(data, 0, data.Length);
    }

    static void Main()
    {
        // Of FIPS 197 and NIST SP 800-38A.
        using (var aes = Aes.Create())
        {
            Console.WriteLine(aes.KeySize + " " + aes.BlockSize + " " + aes.Mode + " " + aes.Padding + " " + aes.Key.Length + " " + aes.IV.Length);
            aes.Mode = CipherMode.ECB;
            aes.Padding = PaddingMode.None;
            aes.Key = Bytes("000102030405060708090a0b0c0d0e0f");
            Console.WriteLine(Hex(Turn(aes.CreateEncryptor(), Bytes("00112233445566778899aabbccddeeff"))));
            aes.Mode = CipherMode.CBC;
            aes.Key = Bytes("2b7e151628aed2a6abf7158809cf4f3c");
            aes.IV = Bytes("000102030405060708090a0b0c0d0e0f");
            Console.WriteLine(Hex(Turn(aes.CreateEncryptor(), Bytes("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"))));
            Try(() => Turn(aes.CreateEncryptor(), new byte[5]));
            Try(() => aes.Key = new byte[5]);
            Try(() => aes.IV = new byte[5]);
        }
        foreach (var padding in new[] { PaddingMode.PKCS7, PaddingMode.Zeros, PaddingMode.ANSIX923 })
        {
            using (var aes = new AesManaged { Padding = padding, Key = new byte[32], IV = new byte[16] })
            {
                for (var length = 0; length <= 32; length += 8)
                {
                    var sealedData = Turn(aes.CreateEncryptor(), Enumerable.Range(1, length).Select(i => (byte)i).ToArray());
                    Console.WriteLine(padding + " " + length + " " + Hex(sealedData) + " " + Turn(aes.CreateDecryptor(), sealedData).Length);
                }
            }
        }
        using (var wrong = Aes.Create())
        {
            wrong.Key = new byte[16];
            wrong.IV = new byte[16];
            Try(() => Turn(wrong.CreateDecryptor(), new byte[16]));
        }
        using (var des = TripleDES.Create())
        {
            des.Key = Bytes("0123456789abcdef23456789abcdef01456789abcdef0123");
            des.IV = new byte[8];
            Console.WriteLine(Hex(Turn(des.CreateEncryptor(), Encoding.ASCII.GetBytes("The quick brown fox"))));
            des.Key = Bytes("0123456789abcdef23456789abcdef01");
            Console.WriteLine(Hex(Turn(des.CreateEncryptor(), Encoding.ASCII.GetBytes("The quick brown fox"))));
        }
        Streams();
    }

    static void Streams()
    {
        using (var aes = Aes.Create())
        {
            aes.Key = Enumerable.Range(0, 16).Select(i => (byte)i).ToArray();
            aes.IV = new byte[16];
            var made = new MemoryStream();
            using (var stream = new CryptoStream(made, aes.CreateEncryptor(), CryptoStreamMode.Write))
            using (var writer = new StreamWriter(stream))
            {
                for (var i = 0; i < 40; i++) writer.Write("line " + i + ";");
            }
            var data = made.ToArray();
            Console.WriteLine(data.Length + " " + Hex(SHA1.Create().ComputeHash(data)));
            using (var stream = new CryptoStream(new MemoryStream(data), aes.CreateDecryptor(), CryptoStreamMode.Read))
            using (var reader = new StreamReader(stream)) Console.WriteLine(reader.ReadToEnd().Substring(0, 30));
            using (var stream = new CryptoStream(new MemoryStream(data), aes.CreateDecryptor(), CryptoStreamMode.Read))
            {
                var buffer = new byte[7];
                var total = 0;
                for (var count = stream.Read(buffer, 0, 7); count > 0; count = stream.Read(buffer, 0, 7)) total += count;
                Console.WriteLine(total);
            }
        }
    }
}
