namespace System.Linq
{
    internal sealed class RangeSequence : Sequence<int>
    {
        private readonly int start;
        private readonly int count;
        private int given;

        internal RangeSequence(int start, int count)
        {
            this.start = start;
            this.count = count;
        }
        protected override Sequence<int> Another()
        {
            return new RangeSequence(start, count);
        }
        public override bool MoveNext()
        {
            if ((state != Begun && state != Running) || given == count) return false;
            current = start + given;
            given++;
            return true;
        }
    }
}
