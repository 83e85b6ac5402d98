using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.System
{
    /// <summary>A user of a multi-user machine.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.user"/>
    public sealed class User
    {
        private extern User();
        public extern UserAuthenticationStatus AuthenticationStatus { get; }
        public extern string NonRoamableId { get; }
        public extern UserType Type { get; }
        public static extern IAsyncOperation<IReadOnlyList<User>> FindAllAsync(UserType type, UserAuthenticationStatus status);
        public static extern IAsyncOperation<IReadOnlyList<User>> FindAllAsync();
        public static extern IAsyncOperation<IReadOnlyList<User>> FindAllAsync(UserType type);
        public static extern User GetDefault();
        public static extern User GetFromId(string nonRoamableId);
        public extern IAsyncOperation<object> GetPropertyAsync(string value);
    }
}
