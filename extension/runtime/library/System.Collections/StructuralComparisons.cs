using System.Collections.Generic;

namespace System.Collections
{
    /// <summary>Comparers that look into arrays and tuples.</summary>
    public static class StructuralComparisons
    {
        public static IComparer StructuralComparer
        {
            get { return new ByContent(); }
        }
        public static IEqualityComparer StructuralEqualityComparer
        {
            get { return new ByContent(); }
        }

        private sealed class ByContent : IComparer, IEqualityComparer
        {
            public int Compare(object x, object y)
            {
                IStructuralComparable structural = x as IStructuralComparable;
                return structural != null && y != null ? structural.CompareTo(y, this) : Comparer.Default.Compare(x, y);
            }
            public new bool Equals(object x, object y)
            {
                IStructuralEquatable structural = x as IStructuralEquatable;
                return structural != null ? structural.Equals(y, this) : object.Equals(x, y);
            }
            public int GetHashCode(object obj)
            {
                IStructuralEquatable structural = obj as IStructuralEquatable;
                return structural != null ? structural.GetHashCode(this) : obj == null ? 0 : obj.GetHashCode();
            }
        }
    }
}
