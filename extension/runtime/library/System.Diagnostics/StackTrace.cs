using System;

namespace System.Diagnostics
{
    /// <summary>The calls that led to a place.</summary>
    public class StackTrace
    {
        private readonly string text;

        public StackTrace() : this(false)
        {
        }
        public StackTrace(bool fNeedFileInfo)
        {
            text = Environment.StackTrace;
        }
        public StackTrace(Exception e) : this(e, false)
        {
        }
        public StackTrace(Exception e, bool fNeedFileInfo)
        {
            if (e == null) throw new ArgumentNullException("e");
            text = e.StackTrace ?? "";
        }
        public override string ToString()
        {
            return text;
        }
    }
}
