namespace System.Collections.Generic
{
    /// <summary>Takes only the same object for equal.</summary>
    public sealed class ReferenceEqualityComparer : IEqualityComparer<object>, IEqualityComparer
    {
        private static readonly ReferenceEqualityComparer shared = new ReferenceEqualityComparer();

        private ReferenceEqualityComparer()
        {
        }
        public static ReferenceEqualityComparer Instance
        {
            get { return shared; }
        }
        public new bool Equals(object x, object y)
        {
            return ReferenceEquals(x, y);
        }
        public int GetHashCode(object obj)
        {
            return System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
        }
    }
}
