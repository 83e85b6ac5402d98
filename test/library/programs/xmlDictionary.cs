// XmlDictionaryWriter and XmlDictionaryReader: the text that data contracts are written in.
using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

[DataContract(Namespace = "urn:p")] public class Part { [DataMember] public int Size; [DataMember] public object Any; [DataMember] public List<string> Names; }
static class P
{
  static string Text(Action<XmlDictionaryWriter> write) { var stream = new MemoryStream(); using (var writer = XmlDictionaryWriter.CreateTextWriter(stream, new UTF8Encoding(false), false)) write(writer); return Encoding.UTF8.GetString(stream.ToArray()); }
  static string Plain(Action<XmlWriter> write, bool indent) { var text = new StringBuilder(); using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = indent, NewLineChars = "\n" })) write(writer); return text.ToString(); }
  static void Try(Action action) { try { action(); Console.WriteLine("fine"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace("\r", "")); } }
  static Stream Bytes(string text) { return new MemoryStream(Encoding.UTF8.GetBytes(text)); }
  static void Nodes(string xml) { using (var reader = XmlDictionaryReader.CreateTextReader(Bytes(xml), XmlDictionaryReaderQuotas.Max)) { try { while (reader.Read()) Console.Write(reader.NodeType + " " + reader.Name + "=" + reader.Value + "; "); Console.WriteLine(reader.EOF); } catch (XmlException e) { Console.WriteLine(e.Message); } } }
  static void Main()
  {
    Console.WriteLine(Text(w => { w.WriteStartDocument(); w.WriteStartElement("a"); w.WriteEndElement(); }));
    Console.WriteLine(Text(w => { w.WriteStartElement("p", "a", "urn:1"); w.WriteAttributeString("x", "urn:2", "v\"<>&'\t\n\r"); w.WriteAttributeString("y", "1"); w.WriteStartElement("b", "urn:1"); w.WriteElementString("c", "urn:3", "t"); w.WriteEndElement(); w.WriteFullEndElement(); }));
    Console.WriteLine(Text(w => { w.WriteStartElement("a", "urn:1"); w.WriteXmlnsAttribute(null, "urn:2"); w.WriteXmlnsAttribute("q", "urn:3"); w.WriteAttributeString("n", "urn:2", ""); w.WriteStartElement("b", "urn:2"); w.WriteString(""); w.WriteEndElement(); w.WriteStartElement("c", "urn:3"); w.WriteString("x"); w.WriteComment("hi"); w.WriteCData("<>"); w.WriteRaw("<raw/>"); w.WriteEndElement(); w.WriteValue(5); w.WriteValue(true); w.WriteValue(1.5); w.WriteValue(new DateTime(2020, 1, 1)); w.WriteBase64(new byte[] { 1, 2 }, 0, 2); w.WriteEndElement(); }));
    Console.WriteLine(Text(w => { w.WriteStartElement("a"); w.WriteQualifiedName("n", ""); w.WriteEndElement(); w.WriteWhitespace("\n"); }));
    var names = new XmlDictionary(); XmlDictionaryString one = names.Add("one"), ns = names.Add("urn:d"); XmlDictionaryString found; Console.WriteLine(names.Add("one") == one && names.TryLookup("one", out found) && found == one ? one.Key + one.Value + ns.Key + ns : "no");
    Console.WriteLine(Text(w => { w.WriteStartElement(one, ns); w.WriteString(one); w.WriteEndElement(); }));
    Try(() => Text(w => w.WriteString("x"))); Try(() => Text(w => { w.WriteStartElement("a"); w.WriteEndElement(); w.WriteStartElement("b"); })); Try(() => Text(w => w.WriteEndElement())); Try(() => Text(w => w.WriteStartAttribute("x", ""))); Try(() => Text(w => w.WriteStartElement("")));
    Console.WriteLine("-- serializers over writers and readers");
    var part = new Part { Size = 1, Any = "s", Names = new List<string> { "n" } }; var serializer = new DataContractSerializer(typeof(Part));
    Console.WriteLine(Plain(w => serializer.WriteObject(w, part), true)); Console.WriteLine(Plain(w => { w.WriteStartElement("outer"); serializer.WriteObject(w, part); serializer.WriteObject(w, null); w.WriteEndElement(); }, false)); Console.WriteLine(Text(w => { w.WriteStartElement("outer"); serializer.WriteObject(w, part); w.WriteEndElement(); }));
    Console.WriteLine(Plain(w => { serializer.WriteStartObject(w, part); w.WriteAttributeString("extra", "1"); serializer.WriteObjectContent(w, part); serializer.WriteEndObject(w); }, false)); Console.WriteLine(Text(w => { serializer.WriteStartObject(w, part); w.WriteAttributeString("extra", "1"); serializer.WriteObjectContent(w, part); serializer.WriteEndObject(w); }));
    foreach (var named in new[] { new DataContractSerializer(typeof(Part), "root", "urn:r"), new DataContractSerializer(typeof(Part), "root", ""), new DataContractSerializer(typeof(Part), new DataContractSerializerSettings { RootName = one, RootNamespace = ns }), new DataContractSerializer(typeof(int), "number", "urn:n") }) { object value = named.ToString() == "" ? null : (object)part; try { Console.WriteLine(Text(w => named.WriteObject(w, value))); Console.WriteLine(Plain(w => named.WriteObject(w, value), false)); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); } }
    string xml = "<outer><!-- c --><Part xmlns='urn:p'><Size>7</Size></Part><Part xmlns='urn:p'><Size>8</Size></Part><tail/></outer>"; using (var reader = XmlReader.Create(new StringReader(xml))) { reader.ReadStartElement("outer"); while (serializer.IsStartObject(reader)) Console.Write(((Part)serializer.ReadObject(reader)).Size + " "); Console.WriteLine(reader.NodeType + " " + reader.Name); }
    using (var reader = XmlDictionaryReader.CreateTextReader(Bytes(xml), new XmlDictionaryReaderQuotas())) { reader.ReadStartElement("outer"); Console.WriteLine(((Part)serializer.ReadObject(reader)).Size + " " + ((Part)serializer.ReadObject(reader, false)).Size + " " + serializer.IsStartObject(reader) + reader.LocalName); }
    Console.WriteLine(((Part)serializer.ReadObject(XmlReader.Create(new StringReader("<any><Size xmlns='urn:p'>3</Size></any>")), false)).Size); Try(() => serializer.ReadObject(XmlReader.Create(new StringReader("<any/>")), true)); Try(() => serializer.ReadObject(XmlReader.Create(new StringReader("<Part xmlns='urn:p'><Size>x</Size></Part>")))); Try(() => serializer.ReadObject(XmlReader.Create(new StringReader(""))));
    Console.WriteLine("-- reading");
    Nodes("<?xml version=\"1.0\"?><a x='1' y=\"2\">t<b/> <c>&lt;</c><!--z--><![CDATA[<>]]></a>"); Nodes("<a><b></a>"); Nodes("<a><b>"); Nodes("<a>&#1;</a>"); Nodes("garbage"); Nodes("<abc></abd>");
    using (var reader = XmlDictionaryReader.CreateDictionaryReader(XmlReader.Create(new StringReader("<a><n>5</n><g>00112233-4455-6677-8899-aabbccddeeff</g><t>PT1S</t><b>AQI=</b></a>")))) { reader.ReadStartElement(); Console.Write(reader.ReadElementContentAsInt() + " "); Console.Write(reader.ReadElementContentAsGuid() + " "); Console.Write(reader.ReadElementContentAsTimeSpan() + " "); Console.WriteLine(reader.ReadElementContentAsBase64().Length); }
  }
}
