using System;

namespace System.Diagnostics
{
    /// <summary>Writes messages for those who run a program.</summary>
    public static class Trace
    {
        [Conditional("TRACE")]
        public static void Write(string message)
        {
            Debug.WriteAlways(message);
        }
        [Conditional("TRACE")]
        public static void WriteLine(string message)
        {
            Debug.WriteAlways(message + "\n");
        }
        [Conditional("TRACE")]
        public static void WriteLine(object value)
        {
            Debug.WriteAlways((value == null ? "" : value.ToString()) + "\n");
        }
        [Conditional("TRACE")]
        public static void WriteLine(string message, string category)
        {
            Debug.WriteAlways(category + ": " + message + "\n");
        }
        [Conditional("TRACE")]
        public static void TraceInformation(string message)
        {
            Debug.WriteAlways("Information: " + message + "\n");
        }
        [Conditional("TRACE")]
        public static void TraceWarning(string message)
        {
            Debug.WriteAlways("Warning: " + message + "\n");
        }
        [Conditional("TRACE")]
        public static void TraceError(string message)
        {
            Debug.WriteAlways("Error: " + message + "\n");
        }
        [Conditional("TRACE")]
        public static void Assert(bool condition)
        {
            if (!condition) Debug.WriteAlways("Fail:\n");
        }
        [Conditional("TRACE")]
        public static void Assert(bool condition, string message)
        {
            if (!condition) Debug.WriteAlways("Fail: " + message + "\n");
        }
        [Conditional("TRACE")]
        public static void Flush()
        {
        }
    }
}
