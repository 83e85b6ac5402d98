namespace System
{
    /// <summary>A part of a sequence, from a first place up to the place behind the last.</summary>
    public struct Range : IEquatable<Range>
    {
        private readonly Index start;
        private readonly Index end;

        public Range(Index start, Index end)
        {
            this.start = start;
            this.end = end;
        }
        public Index Start
        {
            get { return start; }
        }
        public Index End
        {
            get { return end; }
        }
        public static Range All
        {
            get { return new Range(Index.Start, Index.End); }
        }
        public static Range StartAt(Index start)
        {
            return new Range(start, Index.End);
        }
        public static Range EndAt(Index end)
        {
            return new Range(Index.Start, end);
        }
        public ValueTuple<int, int> GetOffsetAndLength(int length)
        {
            int first = start.GetOffset(length);
            int last = end.GetOffset(length);
            if (last > length || last < 0 || first > last || first < 0) throw new ArgumentOutOfRangeException("length");
            return new ValueTuple<int, int>(first, last - first);
        }
        public bool Equals(Range other)
        {
            return start.Equals(other.start) && end.Equals(other.end);
        }
        public override bool Equals(object value)
        {
            return value is Range && Equals((Range)value);
        }
        public override int GetHashCode()
        {
            return start.GetHashCode() * 31 + end.GetHashCode();
        }
        public override string ToString()
        {
            return start.ToString() + ".." + end.ToString();
        }
    }
}
