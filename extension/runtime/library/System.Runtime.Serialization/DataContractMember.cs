using System.Collections.Generic;
using System.Reflection;

namespace System.Runtime.Serialization
{
    /// <summary>A member of a data contract.</summary>
    internal sealed class DataContractMember
    {
        internal string Name;
        internal int Order;
        internal bool IsRequired;
        internal bool EmitsDefault = true;
        internal Type Type;
        internal MemberInfo Source;

        internal object Get(object target)
        {
            PropertyInfo property = Source as PropertyInfo;
            return property == null ? ((FieldInfo)Source).GetValue(target) : property.GetValue(target);
        }
        internal void Set(object target, object value)
        {
            PropertyInfo property = Source as PropertyInfo;
            if (property == null) ((FieldInfo)Source).SetValue(target, value);
            else property.SetValue(target, value);
        }
        internal bool IsDefault(object value)
        {
            if (value == null) return true;
            return Type.IsValueType && Nullable.GetUnderlyingType(Type) == null && value.Equals(Activator.CreateInstance(Type));
        }
    }
}
