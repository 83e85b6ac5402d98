// XML documents: reading, writing, changing, finding; and the templates of toasts.

import test from 'node:test';
import { check } from './program';

test('what is loaded is written again', () => {
  check(
    `
    var document = new XmlDocument();
    document.LoadXml("<?xml version='1.0'?><!-- c --><a x='1' y=\\"&lt;&quot;&#65;&#x42;\\">\\r\\n  <b/>text &amp; more<![CDATA[<raw>]]><c> d </c></a>");
    Console.WriteLine(document.GetXml());
    Console.WriteLine(document.DocumentElement.InnerText);
    Console.WriteLine(document.DocumentElement.GetAttribute("y") + document.DocumentElement.GetAttribute("z"));
    foreach (var node in document.DocumentElement.ChildNodes) Console.WriteLine(node.NodeType + " " + node.NodeName + " [" + node.NodeValue + "]");
    `,
    `
    <?xml version='1.0'?><!-- c --><a x="1" y="&lt;&quot;AB"><b/>text &amp; more<![CDATA[<raw>]]><c> d </c></a>
    text & more<raw> d 
    <"AB
    ElementNode b []
    TextNode #text [text & more]
    DataSectionNode #cdata-section [<raw>]
    ElementNode c []
    `,
  );
});

test('text that is no XML is refused', () => {
  check(
    `
    foreach (var xml in new[] { "", "<a>", "<a></b>", "<a x=1/>", "<a/><b/>", "<a>&nix;</a>", "<a x='1' x='2'/>", "<p:a/>", "<!DOCTYPE a><a/>", "text", "<a>]]></a>", "<a><!-- -- --></a>", "<a><!-- ---></a>", "<a>\\u0001</a>" })
    {
        var document = new XmlDocument();
        Try(() => document.LoadXml(xml));
    }
    `,
    Array(14).fill('    Exception C00CE500').join('\n').replace(/^/, '\n'),
  );
});

test('nodes are made, moved and removed', () => {
  check(
    `
    var document = new XmlDocument();
    var root = document.CreateElement("toast");
    document.AppendChild(root);
    root.SetAttribute("launch", "a\\"b");
    var first = document.CreateElement("text");
    first.AppendChild(document.CreateTextNode("1 < 2"));
    root.AppendChild(first);
    var second = (XmlElement)root.InsertBefore(document.CreateElement("text"), first);
    second.InnerText = "before";
    Console.WriteLine(document.GetXml());
    root.AppendChild(second);
    Console.WriteLine(document.GetElementsByTagName("text").Count + " " + root.FirstChild.NextSibling.InnerText);
    root.ReplaceChild(document.CreateComment("gone"), first);
    root.RemoveAttribute("launch");
    var fragment = document.CreateDocumentFragment();
    fragment.AppendChild(second.CloneNode(true));
    fragment.AppendChild(document.CreateProcessingInstruction("do", "it"));
    root.AppendChild(fragment);
    Console.WriteLine(document.GetXml());
    Try(() => document.AppendChild(document.CreateElement("other")));
    Try(() => second.AppendChild(root));
    Try(() => root.RemoveChild(first));
    Try(() => document.CreateElement("no name"));
    var copy = new XmlDocument();
    copy.AppendChild(copy.ImportNode(root, false));
    Console.WriteLine(copy.GetXml() + " " + (copy.DocumentElement.OwnerDocument == copy));
    `,
    `
    <toast launch="a&quot;b"><text>before</text><text>1 &lt; 2</text></toast>
    2 before
    <toast><!--gone--><text>before</text><text>before</text><?do it?></toast>
    ArgumentException 80070057
    ArgumentException 80070057
    ArgumentException 80070057
    ArgumentException 80070057
    <toast/> True
    `,
  );
});

test('nodes are found by path', () => {
  check(
    `
    var document = new XmlDocument();
    document.LoadXml("<a><b id='1'>x<d/></b><b id='2'>y</b><c><b id='3'/></c></a>");
    Action<string> find = path => Console.WriteLine(path + ": " + string.Join(" ", document.SelectNodes(path).Select(node => node.NodeName + "=" + node.InnerText)));
    find("/a/b");
    find("//b/@id");
    find("/a/b[2]");
    find("/a/b[@id='1']/d");
    find("//*[@id][last()]");
    find("a/c/b/../..");
    find("/a/b/text()");
    find("//b[d]");
    Console.WriteLine(document.SelectSingleNode("/a/none") == null);
    Try(() => document.SelectNodes("count(//b)"));
    document.LoadXml("<t xmlns='urn:x'><p:u xmlns:p='urn:y'/></t>");
    Console.WriteLine(document.SelectSingleNode("/t") == null);
    Console.WriteLine(document.SelectSingleNodeNS("/x:t/y:u", "xmlns:x='urn:x' xmlns:y='urn:y'").NodeName);
    `,
    `
    /a/b: b=x b=y
    //b/@id: id=1 id=2 id=3
    /a/b[2]: b=y
    /a/b[@id='1']/d: d=
    //*[@id][last()]: b=y b=
    a/c/b/../..: a=xy
    /a/b/text(): #text=x #text=y
    //b[d]: b=x
    True
    NotImplementedException 80004001
    True
    p:u
    `,
  );
});

test('toasts have eight templates', () => {
  check(
    `
    foreach (ToastTemplateType type in Enum.GetValues(typeof(ToastTemplateType)))
        Console.WriteLine(ToastNotificationManager.GetTemplateContent(type).GetXml().Replace("<toast><visual>", "").Replace("</visual></toast>", ""));
    `,
    `
    <binding template="ToastImageAndText01"><image id="1" src=""/><text id="1"/></binding>
    <binding template="ToastImageAndText02"><image id="1" src=""/><text id="1"/><text id="2"/></binding>
    <binding template="ToastImageAndText03"><image id="1" src=""/><text id="1"/><text id="2"/></binding>
    <binding template="ToastImageAndText04"><image id="1" src=""/><text id="1"/><text id="2"/><text id="3"/></binding>
    <binding template="ToastText01"><text id="1"/></binding>
    <binding template="ToastText02"><text id="1"/><text id="2"/></binding>
    <binding template="ToastText03"><text id="1"/><text id="2"/></binding>
    <binding template="ToastText04"><text id="1"/><text id="2"/><text id="3"/></binding>
    `,
  );
});
