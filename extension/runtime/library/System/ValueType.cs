namespace System
{
    /// <summary>Base of all structs: equal when all fields are equal.</summary>
    public abstract class ValueType
    {
        public override bool Equals(object obj)
        {
            if (obj == null || GetType() != obj.GetType()) return false;
            object[] mine = FieldsOf(this);
            object[] others = FieldsOf(obj);
            for (int i = 0; i < mine.Length; i++)
            {
                if (!object.Equals(mine[i], others[i])) return false;
            }
            return true;
        }
        public override int GetHashCode()
        {
            int hash = 17;
            foreach (object field in FieldsOf(this)) hash = hash * 31 + (field == null ? 0 : field.GetHashCode());
            return hash;
        }
        /// <summary>The instance fields in order of declaration, boxed.</summary>
        private static extern object[] FieldsOf(object value);
    }
}
