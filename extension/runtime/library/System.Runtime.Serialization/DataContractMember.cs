using System.Reflection;
using System.Runtime.ExceptionServices;

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
        /// <summary>The class of the hierarchy that declares it.</summary>
        internal Type Level;
        /// <summary>A collection without a setter: what is read is added to it.</summary>
        internal bool IsOnlyFilled;

        internal object Get(object target)
        {
            PropertyInfo property = Source as PropertyInfo;
            return property == null ? ((FieldInfo)Source).GetValue(target) : Call(property.GetGetMethod(true), target);
        }
        internal void Set(object target, object value)
        {
            PropertyInfo property = Source as PropertyInfo;
            if (property == null) ((FieldInfo)Source).SetValue(target, value);
            else Call(property.GetSetMethod(true), target, value);
        }
        /// <summary>What the method throws comes out as it is.</summary>
        internal static object Call(MethodInfo method, object target, params object[] arguments)
        {
            try
            {
                return method.Invoke(target, arguments);
            }
            catch (TargetInvocationException e)
            {
                ExceptionDispatchInfo.Capture(e.InnerException).Throw();
                throw;
            }
        }
        internal bool IsDefault(object value)
        {
            if (value == null) return true;
            return Type.IsValueType && Nullable.GetUnderlyingType(Type) == null && value.Equals(Activator.CreateInstance(Type));
        }
    }
}
