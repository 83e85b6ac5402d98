// Types that write and read their own XML: IXmlSerializable with both serializers.
using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace Own
{
  [XmlRoot("dictionary")] public class Words : Dictionary<string, int>, IXmlSerializable
  {
    public XmlSchema GetSchema() { return null; }
    public void ReadXml(XmlReader reader)
    {
      bool isEmpty = reader.IsEmptyElement; reader.Read(); if (isEmpty) return;
      while (reader.NodeType != XmlNodeType.EndElement) { reader.ReadStartElement("item"); string key = reader.ReadElementString("key"); int value = int.Parse(reader.ReadElementString("value")); Add(key, value); reader.ReadEndElement(); reader.MoveToContent(); }
      reader.ReadEndElement();
    }
    public void WriteXml(XmlWriter writer) { foreach (var each in this) { writer.WriteStartElement("item"); writer.WriteElementString("key", each.Key); writer.WriteElementString("value", each.Value.ToString()); writer.WriteEndElement(); } }
  }
  public struct Money : IXmlSerializable
  {
    public decimal Amount; public string Currency;
    public XmlSchema GetSchema() { return null; }
    public void ReadXml(XmlReader reader) { Currency = reader.GetAttribute("currency"); Amount = reader.ReadElementContentAsDecimal(); }
    public void WriteXml(XmlWriter writer) { writer.WriteAttributeString("currency", Currency); writer.WriteString(XmlConvert.ToString(Amount)); }
  }
  public class Lazy : IXmlSerializable { public string Seen; public XmlSchema GetSchema() { return null; } public void ReadXml(XmlReader reader) { Seen = reader.NodeType + " " + reader.Name; } public void WriteXml(XmlWriter writer) { writer.WriteElementString("a", "1"); writer.WriteElementString("b", "2"); } }
  public class Order { public Money Price; public Words Counts; public List<Money> All; public Money? Maybe; public int After = 1; public Lazy Lazy; public Words Nothing; }
}
static class P
{
  static string Xml<T>(T value) { var text = new StringWriter(); new XmlSerializer(typeof(T)).Serialize(text, value); return text.ToString().Replace("\r\n", "\n"); }
  static T FromXml<T>(string xml) { return (T)new XmlSerializer(typeof(T)).Deserialize(new StringReader(xml)); }
  static string Contract<T>(T value) { var stream = new MemoryStream(); new DataContractSerializer(typeof(T)).WriteObject(stream, value); return Encoding.UTF8.GetString(stream.ToArray()); }
  static T FromContract<T>(string xml) { return (T)new DataContractSerializer(typeof(T)).ReadObject(new MemoryStream(Encoding.UTF8.GetBytes(xml))); }
  static void Show(Own.Order o) { Console.WriteLine(o.Price.Amount + o.Price.Currency + " " + o.Counts.Count + o.Counts["b"] + " " + o.All.Count + o.All[1].Currency + " " + o.Maybe.HasValue + " " + o.After + " " + o.Lazy.Seen + " " + (o.Nothing == null)); }
  static void Main()
  {
    var words = new Own.Words { { "a", 1 }, { "b", 2 } };
    var order = new Own.Order { Price = new Own.Money { Amount = 1.5m, Currency = "EUR" }, Counts = words, All = new List<Own.Money> { new Own.Money { Currency = "A" }, new Own.Money { Currency = "B" } }, Maybe = new Own.Money { Currency = "M" }, Lazy = new Own.Lazy() };
    Console.WriteLine(Xml(words)); Console.WriteLine(FromXml<Own.Words>(Xml(words))["b"]);
    Console.WriteLine(Xml(order)); Show(FromXml<Own.Order>(Xml(order)));
    Console.WriteLine(Contract(words)); Console.WriteLine(FromContract<Own.Words>(Contract(words))["b"]); Console.WriteLine(Contract(new Own.Words())); Console.WriteLine(FromContract<Own.Words>(Contract(new Own.Words())).Count);
    Console.WriteLine(Contract(order)); Show(FromContract<Own.Order>(Contract(order)));
    Console.WriteLine(Contract(new List<Own.Words> { words, null })); Console.WriteLine(FromContract<List<Own.Words>>(Contract(new List<Own.Words> { words, null })).Count);
  }
}
