//! One integration-test binary for the whole house.

mod imaging;
