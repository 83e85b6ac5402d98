using System.Reflection;

namespace System
{
    /// <summary>Base of all attributes.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public abstract class Attribute
    {
        protected Attribute()
        {
        }
        public virtual object TypeId
        {
            get { return GetType(); }
        }
        public virtual bool IsDefaultAttribute()
        {
            return false;
        }
        public virtual bool Match(object obj)
        {
            return Equals(obj);
        }
        /// <summary>The same kind with equal fields.</summary>
        public override bool Equals(object obj)
        {
            Attribute other = obj as Attribute;
            if (other == null || other.GetType() != GetType()) return false;
            object[] mine = FieldsOf(this);
            object[] others = FieldsOf(other);
            for (int i = 0; i < mine.Length; i++)
            {
                if (!SameField(mine[i], others[i])) return false;
            }
            return true;
        }
        private static bool SameField(object a, object b)
        {
            Array mine = a as Array;
            Array others = b as Array;
            if (mine == null || others == null) return object.Equals(a, b);
            if (mine.Rank != 1 || others.Rank != 1 || mine.Length != others.Length || mine.GetType() != others.GetType()) return false;
            for (int i = 0; i < mine.Length; i++)
            {
                if (!SameField(mine.GetValue(i), others.GetValue(i))) return false;
            }
            return true;
        }
        public override int GetHashCode()
        {
            foreach (object field in FieldsOf(this))
            {
                if (field != null && !(field is Array)) return field.GetHashCode();
            }
            return GetType().GetHashCode();
        }
        private static extern object[] FieldsOf(Attribute attribute);

        public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType)
        {
            return GetCustomAttribute(element, attributeType, true);
        }
        public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType, bool inherit)
        {
            return AttributeLists.Single(Checked(element), attributeType, inherit);
        }
        public static Attribute[] GetCustomAttributes(MemberInfo element)
        {
            return GetCustomAttributes(element, true);
        }
        public static Attribute[] GetCustomAttributes(MemberInfo element, bool inherit)
        {
            return GetCustomAttributes(element, typeof(Attribute), inherit);
        }
        public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType)
        {
            return GetCustomAttributes(element, attributeType, true);
        }
        public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType, bool inherit)
        {
            return (Attribute[])AttributeLists.Get(Checked(element), attributeType, inherit);
        }
        public static bool IsDefined(MemberInfo element, Type attributeType)
        {
            return IsDefined(element, attributeType, true);
        }
        public static bool IsDefined(MemberInfo element, Type attributeType, bool inherit)
        {
            return AttributeLists.Has(Checked(element), attributeType, inherit);
        }
        private static MemberInfo Checked(MemberInfo element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return element;
        }
    }
}
