using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

class Program
{
    static void Try(string title, Action<XElement> change)
    {
        XElement root = XElement.Parse("<r a='1' b='2'>t<c/><d>x</d>u</r>");
        try
        {
            change(root);
            Console.WriteLine(title + ": " + root.ToString(SaveOptions.DisableFormatting) + " " + root.Nodes().Count());
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(title + ": " + e.GetType().Name + ", " + root.Nodes().Count());
        }
    }
    static void Main()
    {
        Try("texts before", e => e.Element("c").AddBeforeSelf("1", "2"));
        Try("texts after", e => e.Element("c").AddAfterSelf("1", "2", new XElement("z"), "3"));
        Try("texts first", e => e.AddFirst("1", "2"));
        Try("attribute after", e => e.Element("c").AddAfterSelf("1", new XAttribute("z", 1)));
        Try("document type", e => e.Add(new XDocumentType("r", null, null, null)));
        Try("lazy attributes", e => e.ReplaceAttributes(e.Attributes().Select(a => new XAttribute("n" + a.Name, a.Value))));
        Try("lazy everything", e => e.ReplaceAll(e.Elements().Select(x => new XElement("w", x))));
        Try("lazy nodes", e => e.ReplaceNodes(e.Elements().Reverse()));
        Try("replaced by its nodes", e => e.Element("d").ReplaceWith(e.Element("d").Nodes()));

        List<int> numbers = new List<int> { 1 };
        XStreamingElement stream = new XStreamingElement("s", from n in numbers select new XElement("n", n));
        Console.Write(stream.ToString(SaveOptions.DisableFormatting) + " ");
        numbers.Add(2);
        stream.Add("end");
        Console.WriteLine(new XElement("r", stream).ToString(SaveOptions.DisableFormatting));

        IDictionary sorted = new SortedDictionary<int, string>();
        try
        {
            sorted.Add(null, "a");
        }
        catch (ArgumentNullException e)
        {
            Console.WriteLine(e.ParamName);
        }
        Console.WriteLine(new UriBuilder("http://h/p") { Query = "?x=1", Fragment = "#f" });
    }
}
