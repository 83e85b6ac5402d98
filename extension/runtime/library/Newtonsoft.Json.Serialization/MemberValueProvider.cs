using System;
using System.Reflection;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>A property or field, reached by reflection. What its accessors throw arrives as it is.</summary>
    internal sealed class MemberValueProvider : IValueProvider
    {
        private readonly PropertyInfo property;
        private readonly FieldInfo field;

        internal MemberValueProvider(MemberInfo member)
        {
            property = member as PropertyInfo;
            field = member as FieldInfo;
        }
        public object GetValue(object target)
        {
            if (field != null) return field.GetValue(target);
            try
            {
                return property.GetValue(target, null);
            }
            catch (TargetInvocationException e)
            {
                throw new JsonSerializationException("Error getting value from '" + property.Name + "' on '" + target.GetType() + "'.", e.InnerException);
            }
        }
        public void SetValue(object target, object value)
        {
            if (field != null)
            {
                field.SetValue(target, value);
                return;
            }
            try
            {
                property.SetValue(target, value, null);
            }
            catch (TargetInvocationException e)
            {
                throw new JsonSerializationException("Error setting value to '" + property.Name + "' on '" + target.GetType() + "'.", e.InnerException);
            }
        }
    }
}
