using System.Text;

namespace System.Diagnostics
{
    /// <summary>The calls that led to a place, the innermost first.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.stacktrace"/>
    public class StackTrace
    {
        public const int METHODS_TO_SKIP = 0;

        private readonly StackFrame[] frames;

        public StackTrace() : this(0, false)
        {
        }
        public StackTrace(bool fNeedFileInfo) : this(0, fNeedFileInfo)
        {
        }
        public StackTrace(int skipFrames) : this(skipFrames, false)
        {
        }
        public StackTrace(int skipFrames, bool fNeedFileInfo)
        {
            frames = Prepared(FramesNow(), skipFrames, fNeedFileInfo);
        }
        public StackTrace(Exception e) : this(e, 0, false)
        {
        }
        public StackTrace(Exception e, bool fNeedFileInfo) : this(e, 0, fNeedFileInfo)
        {
        }
        public StackTrace(Exception e, int skipFrames) : this(e, skipFrames, false)
        {
        }
        public StackTrace(Exception e, int skipFrames, bool fNeedFileInfo)
        {
            if (e == null) throw new ArgumentNullException("e");
            frames = Prepared(FramesOf(e), skipFrames, fNeedFileInfo);
        }
        public StackTrace(StackFrame frame)
        {
            frames = new StackFrame[] { frame };
        }
        public virtual int FrameCount
        {
            get { return frames.Length; }
        }
        public virtual StackFrame GetFrame(int index)
        {
            return index >= 0 && index < frames.Length ? frames[index] : null;
        }
        public virtual StackFrame[] GetFrames()
        {
            if (frames.Length == 0 && !RuntimeFlavor.IsCurrent) return null;
            return (StackFrame[])frames.Clone();
        }
        public override string ToString()
        {
            return frames.Length == 0 ? Environment.NewLine : Text() + Environment.NewLine;
        }
        internal string Text()
        {
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < frames.Length; i++)
            {
                if (i > 0) result.AppendLine();
                frames[i].AppendLineTo(result);
            }
            return result.ToString();
        }
        private static StackFrame[] Prepared(StackFrame[] all, int skipFrames, bool fNeedFileInfo)
        {
            if (skipFrames < 0) throw new ArgumentOutOfRangeException("skipFrames", "Non-negative number required.");
            StackFrame[] rest = new StackFrame[Math.Max(all.Length - skipFrames, 0)];
            Array.Copy(all, all.Length - rest.Length, rest, 0, rest.Length);
            if (!fNeedFileInfo)
            {
                foreach (StackFrame frame in rest) frame.ForgetPlace();
            }
            return rest;
        }
        /// <summary>The calls under way on this thread, but for those that make a StackTrace or a StackFrame.</summary>
        private static extern StackFrame[] FramesNow();
        /// <summary>The way of an exception so far; nothing when it was never thrown.</summary>
        private static extern StackFrame[] FramesOf(Exception e);
    }
}
