using System.Collections.Generic;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>What can be read on a notification.</summary>
    internal static class NotificationTexts
    {
        private static readonly string[] none = new string[0];

        internal static string[] Of(XmlDocument content)
        {
            return Of(content, null);
        }

        /// <summary>The texts that are not empty, in the order of the XML.</summary>
        internal static string[] Of(XmlDocument content, NotificationData data)
        {
            if (content == null) return none;
            var lines = new List<string>();
            foreach (var text in content.GetElementsByTagName("text"))
            {
                var line = Filled(text.InnerText, data);
                if (line != "") lines.Add(line);
            }
            return lines.ToArray();
        }

        /// <summary>A text that is nothing but a name in braces is a gap.</summary>
        private static string Filled(string text, NotificationData data)
        {
            string value;
            var isGap = data != null && text.StartsWith("{") && text.EndsWith("}");
            return isGap && data.Values.TryGetValue(text.Substring(1, text.Length - 2), out value) ? value : text;
        }
    }
}
