using System;

namespace System.Diagnostics
{
    /// <summary>Writes messages for the developer.</summary>
    public static class Debug
    {
        private static int indent;

        public static bool AutoFlush { get; set; }
        public static int IndentLevel
        {
            get { return indent; }
            set { indent = value < 0 ? 0 : value; }
        }
        public static int IndentSize { get; set; }
        private static extern void WriteText(string text);
        private static string Indented(string text)
        {
            return indent == 0 ? text : new string(' ', indent * 4) + text;
        }
        [Conditional("DEBUG")]
        public static void Write(string message)
        {
            WriteText(Indented(message));
        }
        [Conditional("DEBUG")]
        public static void Write(object value)
        {
            WriteText(Indented(value == null ? "" : value.ToString()));
        }
        [Conditional("DEBUG")]
        public static void Write(string message, string category)
        {
            WriteText(Indented(category == null ? message : category + ": " + message));
        }
        [Conditional("DEBUG")]
        public static void WriteLine(string message)
        {
            WriteText(Indented(message) + "\n");
        }
        [Conditional("DEBUG")]
        public static void WriteLine(object value)
        {
            WriteText(Indented(value == null ? "" : value.ToString()) + "\n");
        }
        [Conditional("DEBUG")]
        public static void WriteLine(string format, params object[] args)
        {
            WriteText(Indented(string.Format(format, args)) + "\n");
        }
        [Conditional("DEBUG")]
        public static void WriteLine(string message, string category)
        {
            WriteText(Indented(category == null ? message : category + ": " + message) + "\n");
        }
        [Conditional("DEBUG")]
        public static void WriteLine(object value, string category)
        {
            WriteText(Indented(category + ": " + value) + "\n");
        }
        [Conditional("DEBUG")]
        public static void WriteIf(bool condition, string message)
        {
            if (condition) WriteText(Indented(message));
        }
        [Conditional("DEBUG")]
        public static void WriteLineIf(bool condition, string message)
        {
            if (condition) WriteText(Indented(message) + "\n");
        }
        [Conditional("DEBUG")]
        public static void WriteLineIf(bool condition, object value)
        {
            if (condition) WriteText(Indented(value == null ? "" : value.ToString()) + "\n");
        }
        [Conditional("DEBUG")]
        public static void Print(string message)
        {
            WriteText(Indented(message) + "\n");
        }
        [Conditional("DEBUG")]
        public static void Print(string format, params object[] args)
        {
            WriteText(Indented(string.Format(format, args)) + "\n");
        }
        [Conditional("DEBUG")]
        public static void Assert(bool condition)
        {
            if (!condition) Report("", "");
        }
        [Conditional("DEBUG")]
        public static void Assert(bool condition, string message)
        {
            if (!condition) Report(message, "");
        }
        [Conditional("DEBUG")]
        public static void Assert(bool condition, string message, string detailMessage)
        {
            if (!condition) Report(message, detailMessage);
        }
        [Conditional("DEBUG")]
        public static void Fail(string message)
        {
            Report(message, "");
        }
        [Conditional("DEBUG")]
        public static void Fail(string message, string detailMessage)
        {
            Report(message, detailMessage);
        }
        private static void Report(string message, string detailMessage)
        {
            WriteText("Fail: " + message + (string.IsNullOrEmpty(detailMessage) ? "" : " " + detailMessage) + "\n");
            if (Debugger.IsAttached) Debugger.Break();
        }
        [Conditional("DEBUG")]
        public static void Indent()
        {
            indent++;
        }
        [Conditional("DEBUG")]
        public static void Unindent()
        {
            if (indent > 0) indent--;
        }
        [Conditional("DEBUG")]
        public static void Flush()
        {
        }
        [Conditional("DEBUG")]
        public static void Close()
        {
        }
        /// <summary>For Trace, which is not left out of release builds.</summary>
        internal static void WriteAlways(string text)
        {
            WriteText(Indented(text));
        }
    }
}
