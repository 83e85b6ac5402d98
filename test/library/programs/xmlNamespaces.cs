using System; using System.Text; using System.Xml;
static class P { static void W(Action<XmlWriter> a) { var s = new StringBuilder(); using (var w = XmlWriter.Create(s, new XmlWriterSettings { OmitXmlDeclaration = true })) a(w); Console.WriteLine(s); }
static void Main() {
 W(w => { w.WriteStartElement("a"); w.WriteAttributeString("b", "u:1", "v"); w.WriteStartElement("c"); w.WriteAttributeString("b", "u:2", "v"); });
 W(w => { w.WriteStartElement("a", "u:a"); w.WriteAttributeString("b", "u:1", "v"); w.WriteAttributeString("c", "u:1", "v"); w.WriteStartElement("c"); w.WriteAttributeString("b", "u:2", "v"); });
 W(w => { w.WriteStartElement("a"); w.WriteAttributeString("xmlns", "q", null, "u:q"); w.WriteAttributeString("b", "u:1", "v"); w.WriteStartElement("c"); w.WriteAttributeString("b", "u:2", "v"); });
 W(w => { w.WriteStartElement("a"); w.WriteAttributeString("q", "b", "u:1", "v"); w.WriteAttributeString("q", "b", "u:2", "v");  w.WriteAttributeString("b", "u:3", "v"); });
 W(w => { w.WriteStartElement("a"); w.WriteStartElement("q", "a", "u:x"); w.WriteAttributeString("b", "u:1", "v"); w.WriteStartElement("b"); w.WriteStartElement("z", ""); w.WriteStartElement("z", "u:x"); w.WriteAttributeString("b", "u:x", "v"); });
 W(w => { w.WriteStartElement("p", "a", "u:1"); w.WriteStartElement("p", "a", "u:2"); w.WriteAttributeString("p", "b", "u:1", "v"); });
} }
