// Corners of the XML readers, writers and documents.
using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

static class Program
{
    static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }
    }

    static void Main()
    {
        XmlReader reader = XmlReader.Create(new StringReader("<r><a/><b>1</b><a n='2'/></r>"));
        Console.WriteLine(reader.ReadToNextSibling("x") + " " + reader.ReadState);
        reader = XmlReader.Create(new StringReader("<r><a/><b>1</b><a n='2'/></r>"));
        reader.ReadToFollowing("a");
        Console.WriteLine(reader.ReadToNextSibling("a") + " " + reader.GetAttribute("n") + " " + reader.ReadToNextSibling("a"));
        reader = XmlReader.Create(new StringReader("<r>text</r>"));
        reader.Read();
        Try(() => reader.ReadContentAsString());
        Try(() => reader.ReadAsync().Wait());

        StringBuilder text = new StringBuilder();
        using (XmlWriter writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("r");
            writer.WriteAttributeString("xmlns", "p", null, "urn:p");
            writer.WriteValue(new[] { 1, 2, 3 });
            writer.WriteValue((object)new XmlQualifiedName("q", "urn:p"));
            writer.WriteValue((object)new byte[] { 1, 2 });
        }
        Console.WriteLine(text);
        Try(() => XmlWriter.Create(text, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment }).WriteValue(new StringReader("")));

        XmlDocument document = new XmlDocument();
        document.LoadXml("<p:r xmlns:p='urn:p' xmlns='urn:d'><a/><p:a/><b/></p:r>");
        XmlElement root = document.DocumentElement;
        Console.WriteLine(root.GetElementsByTagName("*", "urn:d").Count + " " + root.GetElementsByTagName("a", "*").Count + " " + document.GetElementsByTagName("*", "*").Count);
        root.FirstChild.InnerXml = "<p:c x='1 &amp; 2'/><d/>";
        Console.WriteLine(root.OuterXml + " " + root.FirstChild.LastChild.NamespaceURI);
        Console.WriteLine(root.FirstChild.FirstChild.Attributes[0].InnerXml + " " + root.FirstChild.FirstChild.Attributes[0].Value);
        root.FirstChild.FirstChild.Attributes[0].InnerXml = "&lt;";
        Console.WriteLine(root.FirstChild.FirstChild.Attributes[0].Value);

        foreach (string xml in new[] { "<a>x<b/></a>", "<?xml version='1.0' standalone='yes'?><a>x</a>", "<?xml version='1.0' encoding='utf-16'?><a>x</a>" })
        {
            XmlDocument saved = new XmlDocument();
            saved.LoadXml(xml);
            StringWriter words = new StringWriter();
            saved.Save(words);
            MemoryStream bytes = new MemoryStream();
            saved.Save(bytes);
            Console.WriteLine(words.ToString().Replace("\r\n", "|") + " " + bytes.Length + " " + bytes.ToArray()[0]);
        }
        foreach (string date in new[] { "---26", "--02-29", "2026-05", "2026Z" })
        {
            Console.WriteLine(XmlConvert.ToDateTime(date, XmlDateTimeSerializationMode.RoundtripKind).ToString("MM-dd HH:mm K"));
        }

        int seen = 0;
        foreach (XmlNode child in root.ChildNodes)
        {
            if (seen++ == 0) root.AppendChild(document.CreateElement("late"));
        }
        Console.WriteLine(seen);
        seen = 0;
        foreach (XmlNode child in root.ChildNodes)
        {
            seen++;
            root.RemoveChild(child);
        }
        Console.WriteLine(seen + " " + root.ChildNodes.Count);
    }
}
