using System;
using System.IO;

class Program
{
    static string Quoted(string text)
    {
        return text == null ? "null" : "<" + text + ">";
    }
    static void Main()
    {
        foreach (string path in new[] { @"C:\a\b.txt", @"C:\a\", @"C:\", "C:", @"C:x.y", @"\\server\share\file", @"\\server\share", "name", "name.", ".hidden", @"a.b\c", "a/b/c.tar.gz", @"\x", "" })
        {
            string folder;
            try
            {
                folder = Quoted(Path.GetDirectoryName(path));
            }
            catch (ArgumentException e)
            {
                folder = e.GetType().Name;
            }
            Console.WriteLine(Quoted(path) + ": " + folder + " " + Quoted(Path.GetFileName(path)) + " " + Quoted(Path.GetFileNameWithoutExtension(path)) + " " + Quoted(Path.GetExtension(path)) + " " + Quoted(Path.GetPathRoot(path)) + " " + Path.IsPathRooted(path) + " " + Quoted(Path.ChangeExtension(path, "new")));
        }
        Console.WriteLine(Path.Combine("a", "b") + " " + Path.Combine(@"a\", "b") + " " + Path.Combine("a", @"\b") + " " + Path.Combine("C:", "b") + " " + Path.Combine("a", "b", "", "c") + " " + Path.Combine("", "b"));
        Console.WriteLine(Path.GetFullPath(@"C:\a\.\b\..\c") + " " + Path.GetFullPath(@"C:\..\x\") + " " + Path.GetFullPath(@"\\s\h\..\x"));
        Console.WriteLine(Path.GetRandomFileName().Length + " " + Path.GetInvalidFileNameChars().Length + " " + Path.GetInvalidPathChars().Length);
    }
}
