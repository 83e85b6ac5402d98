using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Windows.UI.Xaml.Navigation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The text that a frame remembers its pages by. Windows does not document it; apps only keep it and give it back.</summary>
    internal static class NavigationState
    {
        private const string version = "1";

        /// <summary><c>shown</c>: index of the page that is shown, -1 when there is none.</summary>
        /// <exception cref="Exception">A parameter is no text, number, character or Guid.</exception>
        internal static string Write(IReadOnlyList<PageStackEntry> pages, int shown)
        {
            var text = new StringBuilder(version + "," + pages.Count + "," + shown);
            foreach (var page in pages)
            {
                Append(text, page.SourcePageType.FullName);
                var parameter = page.Parameter;
                text.Append("," + KindOf(parameter));
                if (parameter != null) Append(text, Convert.ToString(parameter, CultureInfo.InvariantCulture));
            }
            return text.ToString();
        }

        /// <summary>Inverse of Write.</summary>
        internal static List<PageStackEntry> Read(string state, out int shown)
        {
            var at = 0;
            if (Next(state, ref at) != version) throw new ArgumentException("The navigation state is of another version.", "navigationState");
            var count = int.Parse(Next(state, ref at), CultureInfo.InvariantCulture);
            shown = int.Parse(Next(state, ref at), CultureInfo.InvariantCulture);
            var pages = new List<PageStackEntry>();
            for (var i = 0; i < count; i++)
            {
                var name = NextText(state, ref at);
                var type = Type.GetType(name);
                if (type == null) throw new ArgumentException("The app has no page " + name + ".", "navigationState");
                var kind = Next(state, ref at);
                pages.Add(new PageStackEntry(type, kind == "" ? null : Parse(kind, NextText(state, ref at)), null));
            }
            return pages;
        }

        private static string KindOf(object parameter)
        {
            if (parameter == null) return "";
            if (parameter is Guid) return "Guid";
            var code = Type.GetTypeCode(parameter.GetType());
            if (code == TypeCode.Object || code == TypeCode.DateTime || code == TypeCode.Decimal)
                throw new Exception("GetNavigationState doesn't support serialization of a parameter type which was passed to Frame.Navigate.");
            return code.ToString();
        }

        private static object Parse(string kind, string text)
        {
            if (kind == "Guid") return new Guid(text);
            return Convert.ChangeType(text, Type.GetType("System." + kind), CultureInfo.InvariantCulture);
        }

        private static void Append(StringBuilder text, string value)
        {
            text.Append("," + value.Length + "," + value);
        }

        private static string Next(string state, ref int at)
        {
            var end = state.IndexOf(',', at);
            if (end < 0) end = state.Length;
            var part = state.Substring(at, end - at);
            at = end + 1;
            return part;
        }

        private static string NextText(string state, ref int at)
        {
            var length = int.Parse(Next(state, ref at), CultureInfo.InvariantCulture);
            var text = state.Substring(at, length);
            at += length + 1;
            return text;
        }
    }
}
