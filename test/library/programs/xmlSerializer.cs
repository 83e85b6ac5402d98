using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Serialization;
public enum Level { [XmlEnum("low")] Low, High }
public class Base { public int Id { get; set; } }
[XmlInclude(typeof(Special))] public class Part { public string Name { get; set; } [XmlAttribute] public int Size { get; set; } }
public class Special : Part { public bool Extra { get; set; } }
[XmlRoot("settings")] public class Settings : Base {
  public string Name { get; set; } [XmlElement("price")] public double Price { get; set; } [XmlAttribute("v")] public int Version { get; set; } [XmlIgnore] public string Secret { get; set; } public DateTime When { get; set; } public Level Level { get; set; } public int? Maybe { get; set; } public bool? Set { get; set; }
  public List<int> Numbers { get; set; } [XmlArray("parts"), XmlArrayItem("part")] public List<Part> Parts { get; set; } [XmlElement("tag")] public string[] Tags { get; set; } public Part Single { get; set; } public Guid G { get; set; } public byte[] Data { get; set; } [DefaultValue(5)] public int Five { get; set; } public List<string> ReadOnly { get; } = new List<string>(); public char C { get; set; } public decimal M { get; set; }
  public Settings() { Five = 5; }
}
public class Texty { [XmlAttribute] public string A; [XmlText] public string T; }
static class P {
  static string Write<T>(T value, XmlSerializerNamespaces ns = null) { var sw = new StringWriter(); if (ns == null) new XmlSerializer(typeof(T)).Serialize(sw, value); else new XmlSerializer(typeof(T)).Serialize(sw, value, ns); return sw.ToString().Replace("\r\n", "\n"); }
  static T Read<T>(string xml) { return (T)new XmlSerializer(typeof(T)).Deserialize(new StringReader(xml)); }
  static void Try(string what, Action a) { try { a(); } catch (Exception e) { Console.WriteLine(what + " -> " + e.GetType().Name + ": " + e.Message + (e.InnerException == null ? "" : " <- " + e.InnerException.GetType().Name + ": " + e.InnerException.Message)); } }
  static void Main() {
    var s = new Settings { Id = 3, Name = "a <b> & c", Price = 1.5, Version = 2, Secret = "x", When = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), Level = Level.Low, Set = true, Numbers = new List<int> { 1, 2 }, Parts = new List<Part> { new Part { Name = "p", Size = 1 }, new Special { Extra = true } }, Tags = new[] { "t1", "t2" }, Single = new Part(), Data = new byte[] { 1, 2 }, C = 'c', M = 1.50m }; s.ReadOnly.Add("ro");
    string xml = Write(s); Console.WriteLine(xml); Settings back = Read<Settings>(xml); Console.WriteLine((Write(back) == xml) + " " + back.Parts[1].GetType().Name + back.When.Kind + back.Tags.Length + back.ReadOnly.Count);
    var none = new XmlSerializerNamespaces(); none.Add("", ""); Console.WriteLine(Write(new Part { Name = "n" }, none)); Console.WriteLine(Write(new Texty { A = "a", T = "text" }, none) + Read<Texty>("<Texty A=\"q\">body</Texty>").T);
    Console.WriteLine(Write(new[] { 1, 2 })); Console.WriteLine(Write(new List<Part> { new Part { Name = "z" } }, none)); Console.WriteLine(Write("text") + Read<int>("<int>5</int>"));
    Settings partial = Read<Settings>("<settings v=\"9\"><unknown><x/></unknown><Name>only</Name><parts/><Maybe xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/><tag>a</tag><tag>b</tag></settings>"); Console.WriteLine(partial.Version + partial.Name + partial.Parts.Count + partial.Maybe + partial.Tags.Length + partial.Five);
    var sb = new StringBuilder(); using (var w = XmlWriter.Create(sb, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = false })) new XmlSerializer(typeof(Part)).Serialize(w, new Part { Name = "q" }, none); Console.WriteLine(sb);
    Try("root", () => Read<Settings>("<other/>")); Try("syntax", () => Read<Settings>("<settings><Name></settings>")); Try("format", () => Read<Settings>("<settings><Id>x</Id></settings>")); Try("enum", () => Read<Settings>("<settings><Level>Nope</Level></settings>"));
  }
}
