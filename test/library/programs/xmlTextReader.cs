// XmlTextReader and XmlTextWriter.
using System;
using System.IO;
using System.Text;
using System.Xml;

static class Program
{
    static void Main()
    {
        StringWriter output = new StringWriter { NewLine = "\n" };
        XmlTextWriter writer = new XmlTextWriter(output) { Formatting = Formatting.Indented, Indentation = 1, IndentChar = '\t', QuoteChar = '\'' };
        writer.WriteStartDocument();
        writer.WriteStartElement("r");
        writer.WriteAttributeString("a", "it's \"so\"");
        writer.WriteElementString("b", "x < y \u0001");
        writer.WriteStartElement("p", "c", "urn:p");
        writer.WriteFullEndElement();
        writer.WriteStartElement("m");
        writer.WriteString("text");
        writer.WriteElementString("i", "inner");
        writer.WriteEndDocument();
        writer.Close();
        Console.WriteLine(output.ToString().Replace("\r\n", "\n"));
        Console.WriteLine(writer.WriteState);

        MemoryStream memory = new MemoryStream();
        using (XmlTextWriter plain = new XmlTextWriter(memory, new UTF8Encoding(false)))
        {
            plain.WriteStartElement("e");
            plain.WriteElementString("f", "\u00E4");
        }
        Console.WriteLine(Encoding.UTF8.GetString(memory.ToArray()));

        foreach (WhitespaceHandling handling in new[] { WhitespaceHandling.All, WhitespaceHandling.Significant, WhitespaceHandling.None })
        {
            XmlTextReader reader = new XmlTextReader(new StringReader("<?xml version='1.0'?>\n<!DOCTYPE r>\n<r>\n <a x='1'/>\n <b xml:space='preserve'> </b>\n</r>")) { WhitespaceHandling = handling };
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.XmlDeclaration && reader.NodeType != XmlNodeType.DocumentType) Console.Write(reader.NodeType + (reader.Name.Length > 0 ? " " + reader.Name : "") + "@" + reader.LineNumber + " ");
            }
            Console.WriteLine(reader.ReadState);
        }
        XmlTextReader values = new XmlTextReader(new StringReader("<r><a x='1' y='2'>3</a></r>"));
        values.ReadToFollowing("a");
        Console.WriteLine(values.GetAttribute("y") + values["x"] + " " + values.AttributeCount + " " + values.ReadElementContentAsInt());
        try { new XmlTextReader(new StringReader("<r>")).ReadOuterXml(); new XmlTextReader(new StringReader("<r></s>")).ReadToFollowing("x"); }
        catch (XmlException e) { Console.WriteLine(e.LineNumber + "," + e.LinePosition); }
    }
}
