namespace System.Text.RegularExpressions
{
    /// <summary>What a pair of parentheses has found, the last of it first of all.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.group"/>
    public class Group : Capture
    {
        internal static readonly Group Missing = new Group("", "", new Capture[0], 0, 0, false);
        private readonly string name;
        private readonly Capture[] captures;
        private readonly bool success;

        internal Group(string text, string name, Capture[] captures, int index, int length, bool success) : base(text, index, length)
        {
            this.name = name;
            this.captures = captures;
            this.success = success;
        }
        /// <summary>Null stands for a group that has found nothing.</summary>
        internal static Group Of(string text, string name, Capture[] captures)
        {
            if (captures.Length == 0) return new Group(text, name, captures, 0, 0, false);
            Capture last = captures[captures.Length - 1];
            return new Group(text, name, captures, last.Index, last.Length, true);
        }
        public bool Success
        {
            get { return success; }
        }
        public string Name
        {
            get { return name; }
        }
        public CaptureCollection Captures
        {
            get { return new CaptureCollection(this is Match && Success ? new Capture[] { this } : captures); }
        }
        public static Group Synchronized(Group inner)
        {
            if (inner == null) throw new ArgumentNullException("inner");
            return inner;
        }
    }
}
