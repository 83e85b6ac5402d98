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
    }
}
