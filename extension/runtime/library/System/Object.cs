namespace System
{
    /// <summary>The root of every type.</summary>
    public class Object
    {
        public Object()
        {
        }
        ~Object()
        {
        }
        public virtual string ToString()
        {
            return GetType().ToString();
        }
        public virtual extern bool Equals(object obj);
        public static bool Equals(object objA, object objB)
        {
            if (ReferenceEquals(objA, objB)) return true;
            if (ReferenceEquals(objA, null) || ReferenceEquals(objB, null)) return false;
            return objA.Equals(objB);
        }
        public static extern bool ReferenceEquals(object objA, object objB);
        public virtual extern int GetHashCode();
        public extern Type GetType();
        protected extern object MemberwiseClone();
    }
}
